/** How a report says what the register knows. */

import { levelInSentence } from '#text/levels'
import { names } from '#text/locale'
import * as words from '#text/report'
import type { Change } from '../../analysis/fingerprint'
import type { RegisterRow } from '../../analysis/register'
import type { Risk } from '../../analysis/risk'
import { isClosed, type Standing } from '../../analysis/standing'
import type { Level, Status } from '../../analysis/threat'
import type { Catalogue } from '../../catalogue/define'
import { codeOf } from '../../catalogue/reference'
import { isWebAddress } from '../../model/decision'
import type { ThreatKey } from '../../model/model'
import { joined, type Run, say, type Words } from './blocks'
import { factText } from './fact-text'

export const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low']

export const STANDING_WORDS: Readonly<Record<Standing, string>> = words.standings

const STATUS_WORDS: Readonly<Record<Status, string>> = words.statuses

/** “high 16”; “none” where nothing is left. */
export function riskRun({ level, score, left }: Risk): Run {
  return left ? { text: `${levelInSentence[level]} ${score}`, level } : { text: words.none, quiet: true }
}

/** The name of a mitigation; its id where nobody declared it. */
export function controlName(id: string, { controls }: Catalogue): string {
  return controls.get(id)?.name ?? id
}

/** So many are cited with a threat; the catalogue and the register have all. */
const MOST_CITES = 8

/** What is cited, as a few codes that lead to where it can be read. */
export function citedWords(ids: readonly string[], { references, frameworks }: Catalogue): Words {
  const cites = ids.slice(0, MOST_CITES).map((id): Words => {
    const reference = references.get(id)
    if (!reference) return [{ text: id }]
    const url = reference.url ?? frameworks.get(reference.framework)?.url
    const text = codeOf(id) || reference.title
    return [url && isWebAddress(url) ? { text, href: url } : { text }]
  })
  return [
    ...joined(cites, ', '),
    ...(ids.length > MOST_CITES ? say(words.furtherCites(ids.length - MOST_CITES)) : []),
  ]
}

/** A ticket as a link where it is a web address. */
export function ticketRun(ticket: string): Run {
  return isWebAddress(ticket) ? { text: ticket, href: ticket } : { text: ticket }
}

/** The day of an ISO time. */
export function dayOf(time: string): string {
  return time.slice(0, 10)
}

/** Where in the report the details of a threat stand; a name that needs no escaping anywhere. */
export function anchorOf(key: ThreatKey): string {
  const safe = [...key].map((sign) =>
    /[A-Za-z0-9-]/.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`,
  )
  return `threat-${safe.join('')}`
}

/**
 * Whether a threat has a block of its own among the threats by element: of high risk, or stated by facts, or somebody
 * said something about it. The others are a line of a table: most only wait for an answer.
 */
export function isDetailed({ standing, risks, decision }: RegisterRow): boolean {
  if (isClosed(standing)) return false
  const { level } = risks.residual
  const isHigh = level === 'critical' || level === 'high'
  return decision !== null || isHigh || (level === 'medium' && standing !== 'to-confirm')
}

/** A few names, and how many more there are. */
export function shortList(all: readonly string[], most = 3): string {
  return names(all.slice(0, most), all.length - most)
}

/** What changed since the old decision of a re-opened threat, each as a clause. */
export function changeClauses(row: RegisterRow, catalogue: Catalogue): readonly string[] {
  return row.changes.map((change) => changeClause(change, row, catalogue))
}

function changeClause(change: Change, { threat }: RegisterRow, catalogue: Catalogue): string {
  switch (change.what) {
    case 'status':
      return words.statusChanged(STATUS_WORDS[change.from], STATUS_WORDS[change.to])
    case 'risk':
      return words.riskChanged(change.from, change.to)
    case 'controls':
      return words.controlsLost(names(change.lost.map((id) => controlName(id, catalogue))))
    case 'further':
      return words.alsoThrough(change.names)
    case 'facts': {
      const isNew = (ground: string) => change.grounds.includes(ground)
      const fresh = threat?.because.filter(({ grounds }) => grounds.some(isNew)) ?? []
      return words.factsNew(fresh.map(factText).join('; '))
    }
  }
}
