/** The lists of the catalogue browser, and the one search over all of them. */

import * as text from '#text/catalogue'
import { byFramework } from '../../catalogue/cross-links'
import type { Catalogue } from '../../catalogue/define'
import { kindGroups } from '../../catalogue/kind-groups'
import { packOf } from '../../catalogue/pack/pack-of'
import { codeOf } from '../../catalogue/reference'
import { search } from '../../catalogue/search'
import { themesOf } from '../../catalogue/themes'
import type { CataloguePage, CatalogueSection } from '../../store/catalogue-page'

export type Entry = CataloguePage & {
  readonly name: string
  /** Under which heading it stands in its list. */
  readonly group: string
  /** Shown small beside the name. */
  readonly note: string
  /** Stands in for a missing note among other lists. */
  readonly source?: string
  /** What else a search reads. */
  readonly text: string
}

export type EntryGroup = { readonly name: string; readonly entries: readonly Entry[] }

export const SECTIONS: readonly { readonly id: CatalogueSection; readonly label: string }[] = [
  { id: 'kinds', label: text.kinds },
  { id: 'rules', label: text.threatRules },
  { id: 'mitigations', label: text.mitigations },
  { id: 'attackers', label: text.attackers },
  { id: 'references', label: text.references },
]

/** Everything in the catalogue, in the order of the lists. */
export function entriesOf(catalogue: Catalogue): readonly Entry[] {
  return [
    ...kinds(catalogue),
    ...rules(catalogue),
    ...mitigations(catalogue),
    ...attackers(catalogue),
    ...references(catalogue),
  ]
}

function kinds(catalogue: Catalogue): readonly Entry[] {
  return kindGroups(catalogue).flatMap((group) =>
    group.kinds.map(({ id, name, description }) => {
      const pack = packOf(catalogue, id)?.name ?? ''
      return {
        section: 'kinds',
        id,
        name,
        group: group.name,
        note: pack === group.name ? '' : pack,
        text: `${id} ${description}`,
      } as const
    }),
  )
}

function rules(catalogue: Catalogue): readonly Entry[] {
  return themesOf(catalogue.rules.values(), catalogue).flatMap((theme) =>
    theme.rules.map(({ id, title, story, cites }) => {
      const said = `${id} ${story} ${cites.join(' ')} ${theme.name}`
      return { section: 'rules', id, name: title, group: theme.name, note: id, text: said } as const
    }),
  )
}

const TYPES: Readonly<Record<string, string>> = {
  preventive: text.prevent,
  detective: text.detect,
  corrective: text.recover,
}

function mitigations(catalogue: Catalogue): readonly Entry[] {
  const { controls } = catalogue
  const types = [...new Set([...Object.keys(TYPES), ...[...controls.values()].map(({ type }) => type)])]
  const byName = [...controls.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return types.flatMap((type) =>
    byName
      .filter((control) => control.type === type)
      .map(({ id, name, summary, effort, cites }) => {
        const said = `${id} ${summary} ${cites.join(' ')}`
        const note = packOf(catalogue, id)?.name ?? text.effortOf(effort)
        return { section: 'mitigations', id, name, group: TYPES[type] ?? type, note, text: said } as const
      }),
  )
}

function attackers(catalogue: Catalogue): readonly Entry[] {
  return [...catalogue.attackers.values()].map(({ id, name, summary, motives }) => {
    const said = `${id} ${summary} ${motives.join(' ')}`
    return {
      section: 'attackers',
      id,
      name,
      group: text.attackers,
      note: packOf(catalogue, id)?.name ?? '',
      text: said,
    } as const
  })
}

function references(catalogue: Catalogue): readonly Entry[] {
  return byFramework(catalogue.references.values(), catalogue).flatMap(({ framework, references }) =>
    references.map(({ id, title }) => {
      const group = [framework.name, framework.edition].filter(Boolean).join(', ')
      return {
        section: 'references',
        id,
        name: title,
        group,
        note: codeOf(id),
        text: `${id} ${group}`,
      } as const
    }),
  )
}

/** The entries of one section by heading, or what a search finds in all sections, by section. */
export function listOf(
  entries: readonly Entry[],
  section: CatalogueSection,
  query: string,
): readonly EntryGroup[] {
  if (!query.trim()) {
    const own = entries.filter((entry) => entry.section === section)
    return [...new Set(own.map(({ group }) => group))].map((name) => ({
      name,
      entries: own.filter(({ group }) => group === name),
    }))
  }
  // The id counts as part of the name, so that it is found first.
  const found = search(entries, query, ({ name, id, text }) => ({ name: `${id} ${name}`, text }))
  return SECTIONS.map(({ id, label }) => ({
    name: label,
    entries: found
      .filter((entry) => entry.section === id)
      .map((entry) => ({ ...entry, note: entry.note || (entry.source ?? '') })),
  })).filter((group) => group.entries.length > 0)
}
