import * as text from '#text/report-sarif'
import type { RegisterRow } from '../../analysis/register'
import { type Level, levelOf } from '../../analysis/threat'
import type { Catalogue, RuleDef } from '../../catalogue/define'
import type { Stride } from '../../model/model'
import type { Taxonomies } from './sarif-taxonomies'
import { controlName } from './words'

/** The rules behind some threats as SARIF describes them; every threat that people wrote is a rule of its own. */
export function sarifRules(rows: readonly RegisterRow[], catalogue: Catalogue, taxonomies: Taxonomies) {
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  const ids = [...byId.keys()].sort()
  const worst = worstByRule(rows)
  const indexes = new Map(ids.map((id, index) => [id, index]))
  return {
    idOf,
    indexOf: (id: string) => indexes.get(id) ?? -1,
    descriptors: ids.flatMap((id) => {
      const row = byId.get(id)
      return row ? [descriptor(row, worst.get(id) ?? 0, catalogue, taxonomies)] : []
    }),
  }
}

function idOf({ threat, key }: RegisterRow): string {
  return threat?.rule ?? key
}

function worstByRule(rows: readonly RegisterRow[]): ReadonlyMap<string, number> {
  const worst = new Map<string, number>()
  for (const row of rows) {
    const score = row.risks.residual.left ? row.risks.residual.score : 0
    worst.set(idOf(row), Math.max(worst.get(idOf(row)) ?? 0, score))
  }
  return worst
}

function descriptor(row: RegisterRow, worst: number, catalogue: Catalogue, taxonomies: Taxonomies) {
  const rule = row.threat ? catalogue.rules.get(row.threat.rule) : undefined
  const { stride } = row
  const title = row.title.trim() || text.untitledThreat
  const cites = rule?.cites ?? row.own?.references ?? []
  const story = (rule?.story ?? row.own?.story ?? '').trim()
  return {
    id: idOf(row),
    name: pascal(title),
    shortDescription: { text: title },
    fullDescription: { text: story || title },
    help: { text: helpText({ row, rule, story, title }, catalogue) },
    defaultConfiguration: { level: LEVELS[levelOf(rule ? rule.likelihood * rule.impact : worst)] },
    relationships: taxonomies.relationsOf(cites),
    properties: {
      tags: ['security', 'threat-model', ...stride.map((letter) => TAGS[letter]), ...cites],
      'security-severity': severity(worst),
    },
  }
}

const LEVELS: Readonly<Record<Level, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

type Told = {
  readonly row: RegisterRow
  readonly rule: RuleDef | undefined
  readonly story: string
  readonly title: string
}

function helpText({ row, rule, story, title }: Told, catalogue: Catalogue): string {
  const controls = row.controls.map(({ id }) => controlName(id, catalogue)).join('; ')
  const cites = rule?.cites ?? row.own?.references ?? []
  const references = cites.map((id) => {
    const found = catalogue.references.get(id)
    return found ? `${id} ${found.title}` : id
  })
  return [
    story || title,
    controls && text.mitigations(controls),
    references.length > 0 && text.references(references.join('; ')),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The highest open score on the scale from 0 to 10 that dashboards sort by: 25 points are 10. */
function severity(score: number): string {
  return (score / 2.5).toFixed(1)
}

/** Tags are the same in every language. */
const TAGS: Readonly<Record<Stride, string>> = {
  S: 'spoofing',
  T: 'tampering',
  R: 'repudiation',
  I: 'information-disclosure',
  D: 'denial-of-service',
  E: 'elevation-of-privilege',
}

/** “Model evaded” as `ModelEvaded`, the way in which names of rules are written. */
function pascal(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [text.threat]
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
