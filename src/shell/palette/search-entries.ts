/** What the palette shows for what was typed: the best lines, by section, the section with the best line first. */

import { plainText, rankText } from '../../commands/fuzzy'
import type { PaletteEntry, PaletteSection } from './entry'

export type PaletteList = {
  readonly groups: readonly {
    readonly name: PaletteSection | 'recent'
    readonly entries: readonly PaletteEntry[]
  }[]
  /** How many answer, shown or not. */
  readonly count: number
}

/** Lines of a section that are shown; of the only section there is. */
const SHOWN = { each: 6, alone: 50 } as const
/** What else is said about an entry counts less than its name. */
const WORDS_COUNT = 0.45
/** Of equals, what is to be done or is drawn comes before what can be read. */
const WEIGHT: Readonly<Record<PaletteSection, number>> = {
  commands: 1,
  add: 0.98,
  drawn: 0.99,
  threats: 0.94,
  panels: 0.97,
  templates: 0.92,
  catalogue: 0.86,
}
/** What cannot be done now stands below what can. */
const DISABLED = 0.9

type Ranked = { readonly entry: PaletteEntry; readonly rank: number }

/** The lines that answer, best first. */
export function answers(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  return ranked(entries, query).map(({ entry }) => entry)
}

function ranked(entries: readonly PaletteEntry[], query: string): readonly Ranked[] {
  const plain = plainText(query)
  const found: Ranked[] = []
  for (const entry of entries) {
    const byName = rankText(entry.name, plain)
    const byWords = byName > 0.5 || plain.length < 2 ? 0 : rankText(`${entry.name} ${entry.words}`, plain)
    const rank = Math.max(byName, byWords * WORDS_COUNT) * WEIGHT[entry.section]
    if (rank > 0) found.push({ entry, rank: entry.why === undefined ? rank : rank * DISABLED })
  }
  return found.sort((a, b) => b.rank - a.rank)
}

/** With words: the answers by section. Without: the recent lines, then the commands. */
export function searchEntries(
  entries: readonly PaletteEntry[],
  query: string,
  recent: readonly string[] = [],
): PaletteList {
  const sections = new Set(entries.map(({ section }) => section))
  if (plainText(query) === '' && sections.size > 1) return atFirst(entries, recent)
  const found = ranked(entries, query)
  const most = sections.size > 1 ? SHOWN.each : SHOWN.alone
  const names = [...new Set(found.map(({ entry }) => entry.section))]
  const groups = names.map((name) => {
    const own = found.filter(({ entry }) => entry.section === name).map(({ entry }) => entry)
    return { name, entries: own.slice(0, most) }
  })
  return { groups, count: found.length }
}

function atFirst(entries: readonly PaletteEntry[], recent: readonly string[]): PaletteList {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const again = recent.flatMap((id) => byId.get(id) ?? [])
  const commands = entries.filter(
    ({ id, section, why }) => section === 'commands' && why === undefined && !recent.includes(id),
  )
  const groups = [
    { name: 'recent' as const, entries: again },
    { name: 'commands' as const, entries: commands },
  ].filter((group) => group.entries.length > 0)
  return { groups, count: again.length + commands.length }
}
