import * as text from '#text/threat-status'
import type { Change } from '../../analysis/fingerprint'
import type { Standing } from '../../analysis/standing'
import type { Threat } from '../../analysis/threat'
import type { DecisionStatus } from '../../model/model'
import { controlName } from '../../store/knowledge'
import type { Option } from '../../ui/field'

/** What people can decide, as they would say it. */
export const DECISIONS: readonly (Option & { readonly value: DecisionStatus })[] = [
  { value: 'open', label: text.open },
  { value: 'accepted', label: text.accept },
  { value: 'mitigated', label: text.mitigate },
  { value: 'transferred', label: text.transfer },
  { value: 'avoided', label: text.avoid },
  { value: 'not-applicable', label: text.notApplicable },
]

/** What a decision came to. */
export const DECIDED: Readonly<Record<DecisionStatus, string>> = {
  open: text.open,
  accepted: text.accepted,
  mitigated: text.toBeMitigated,
  transferred: text.transferred,
  avoided: text.avoided,
  'not-applicable': text.notApplicable,
}

/** Where a threat stands, where people said something about it. */
export const STANDING: Readonly<Partial<Record<Standing, string>>> = {
  're-opened': text.reOpened,
  planned: text.mitigationPlanned,
  mitigated: text.mitigated,
  accepted: text.accepted,
  transferred: text.transferred,
  avoided: text.avoided,
  'not-applicable': text.notApplicable,
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
      return [text.itWasAndIs(change.from, change.to)]
    case 'risk': {
      const { from, to } = change
      return [text.riskRose(from, to)]
    }
    case 'controls':
      return [text.noLongerInPlace(change.lost.map(controlName))]
    case 'further':
      return [text.alsoThrough(change.names)]
    case 'facts': {
      const fresh = because.filter(({ grounds }) => grounds.some((each) => change.grounds.includes(each)))
      const texts = fresh.map(({ parts }) => text.newFact(parts.map(({ text: run }) => run).join('')))
      return texts.length > 0 ? texts : [text.newFacts]
    }
  }
}
