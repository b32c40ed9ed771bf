import type { Change } from '../../analysis/fingerprint'
import type { Standing } from '../../analysis/standing'
import type { Threat } from '../../analysis/threat'
import type { DecisionStatus } from '../../model/model'
import { controlName } from '../../store/knowledge'
import type { Option } from '../../ui/field'

/** What people can decide, as they would say it. */
export const DECISIONS: readonly (Option & { readonly value: DecisionStatus })[] = [
  { value: 'open', label: 'Open' },
  { value: 'accepted', label: 'Accept' },
  { value: 'mitigated', label: 'Mitigate' },
  { value: 'transferred', label: 'Transfer' },
  { value: 'avoided', label: 'Avoid' },
  { value: 'not-applicable', label: 'Not applicable' },
]

/** What a decision came to. */
export const DECIDED: Readonly<Record<DecisionStatus, string>> = {
  open: 'Open',
  accepted: 'Accepted',
  mitigated: 'To be mitigated',
  transferred: 'Transferred',
  avoided: 'Avoided',
  'not-applicable': 'Not applicable',
}

/** Where a threat stands, where people said something about it. */
export const STANDING: Readonly<Partial<Record<Standing, string>>> = {
  're-opened': 'Re-opened',
  planned: 'Mitigation planned',
  mitigated: 'Mitigated',
  accepted: 'Accepted',
  transferred: 'Transferred',
  avoided: 'Avoided',
  'not-applicable': 'Not applicable',
}

const STATUS: Readonly<Record<Threat['status'], string>> = {
  confirmed: 'confirmed',
  unanswered: 'to confirm',
  reduced: 'reduced',
  mitigated: 'mitigated',
  suppressed: 'covered by another threat',
}

/** What changed since a decision, one sentence each. New facts are told as the card tells them. */
export function changeTexts(
  changes: readonly Change[],
  { because }: Pick<Threat, 'because'>,
): readonly string[] {
  return changes.flatMap((change) => textsOf(change, because))
}

function textsOf(change: Change, because: Threat['because']): readonly string[] {
  switch (change.what) {
    case 'status':
      return [`It was ${STATUS[change.from]} and is ${STATUS[change.to]}`]
    case 'risk': {
      const { from, to } = change
      return [`The risk rose from ${from.likelihood} × ${from.impact} to ${to.likelihood} × ${to.impact}`]
    }
    case 'controls':
      return [`No longer in place: ${change.lost.map(controlName).join(', ')}`]
    case 'facts': {
      const fresh = because.filter(({ grounds }) => grounds.some((each) => change.grounds.includes(each)))
      const texts = fresh.map(({ parts }) => `New: ${parts.map(({ text }) => text).join('')}`)
      return texts.length > 0 ? texts : ['It stands on facts that were not there']
    }
  }
}
