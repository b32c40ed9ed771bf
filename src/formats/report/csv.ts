/** The threat register as a table for spreadsheets and scripts: RFC 4180, UTF-8 with its mark, a row per threat. */

import type { Register, RegisterRow } from '../../analysis/register'
import { phaseOf } from '../../analysis/standing'
import type { ThreatKey } from '../../model/model'
import { csvCell } from '../safe/csv'
import { markOf } from './content/decisions'
import { factText } from './fact-text'
import type { Findings } from './findings'
import { changeClauses, controlName } from './words'

type Column = {
  readonly head: string
  readonly of: (row: RegisterRow, findings: Findings) => string | number
}

const controlsIn =
  (state: string) =>
  (row: RegisterRow, { catalogue }: Findings) =>
    row.controls
      .filter((control) => control.state === state)
      .map(({ id }) => controlName(id, catalogue))
      .join('; ')

const riskColumns = (which: 'inherent' | 'residual' | 'target'): readonly Column[] => [
  { head: `${which}_likelihood`, of: ({ risks }) => risks[which].likelihood },
  { head: `${which}_impact`, of: ({ risks }) => risks[which].impact },
  { head: `${which}_score`, of: ({ risks }) => (risks[which].left ? risks[which].score : 0) },
  { head: `${which}_level`, of: ({ risks }) => (risks[which].left ? risks[which].level : 'none') },
]

function isGap(key: ThreatKey, { organisation }: Register): boolean {
  return organisation.some((row) => row.key === key)
}

/** In this order for good: new columns come last. */
const COLUMNS: readonly Column[] = [
  { head: 'key', of: ({ key }) => key },
  { head: 'rule', of: ({ threat }) => threat?.rule ?? '' },
  { head: 'title', of: ({ title }) => title },
  { head: 'stride', of: ({ stride }) => stride.join('') },
  { head: 'element_type', of: ({ element }) => element.type },
  { head: 'element_id', of: ({ element }) => element.id },
  { head: 'element', of: ({ element }) => element.name },
  { head: 'flows', of: ({ flows }) => flows.join('; ') },
  { head: 'state', of: ({ standing }) => standing },
  ...riskColumns('inherent'),
  ...riskColumns('residual'),
  ...riskColumns('target'),
  { head: 'decision', of: ({ decision }) => decision?.status ?? '' },
  { head: 'reason', of: ({ decision }) => decision?.reason ?? '' },
  { head: 'owner', of: ({ decision }) => decision?.owner ?? '' },
  { head: 'due', of: ({ decision }) => decision?.due ?? '' },
  { head: 'decided_by', of: ({ decision }) => decision?.by ?? '' },
  { head: 'decided_at', of: ({ decision }) => decision?.at ?? '' },
  { head: 'ticket', of: ({ decision }) => decision?.ticket ?? '' },
  { head: 'note', of: ({ decision }) => decision?.note ?? '' },
  { head: 'override_reason', of: ({ decision }) => decision?.overrideReason ?? '' },
  { head: 'mitigations_in_place', of: controlsIn('in-place') },
  { head: 'mitigations_planned', of: controlsIn('planned') },
  { head: 'mitigations_missing', of: controlsIn('absent') },
  { head: 'mitigations_unknown', of: controlsIn('open') },
  { head: 'because', of: ({ threat }) => threat?.because.map(factText).join('; ') ?? '' },
  { head: 'references', of: ({ threat, own }) => (threat?.references ?? own?.references ?? []).join('; ') },
  { head: 'phase', of: ({ standing }) => phaseOf(standing) },
  // Gaps of the organisation are in no count of threats.
  { head: 'part', of: ({ key }, { register }) => (isGap(key, register) ? 'organisation' : 'system') },
  { head: 'facts_mark', of: ({ decision }) => (decision?.facts ? markOf(decision.facts) : '') },
  {
    head: 'changed_since',
    of: (row, { catalogue }) => changeClauses(row, catalogue).join('; '),
  },
]

/** The register, worst first, and after it the gaps of the organisation, on the element `system`. */
export function registerCsv(findings: Findings): string {
  const { rows, organisation } = findings.register
  const lines = [
    COLUMNS.map(({ head }) => head),
    ...[...rows, ...organisation].map((row) => COLUMNS.map(({ of }) => csvCell(of(row, findings)))),
  ]
  return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}
