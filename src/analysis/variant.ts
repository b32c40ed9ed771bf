import type { Catalogue } from '../catalogue/define'
import type { Model } from '../model/model'
import { judgeVariant } from './engine'
import { type Finding, ruleOf } from './finding'
import { assetFindings, systemFindings } from './gather'
import type { Seen } from './risk'
import type { Analysis, Threat } from './threat'

/**
 * How each threat of an analysis is judged on a variant of its model; undefined where the rule does not hold there.
 * Only where the two differ is anything judged again, and no threat is made.
 */
export function seenIn(
  variant: Model,
  model: Model,
  analysis: Analysis,
  catalogue: Catalogue,
): (threat: Threat) => Seen | undefined {
  if (variant === model) return (threat) => threat
  const { judged, slots } = judgeVariant(analysis, variant, catalogue)
  const { assetsById } = judged.world.facts
  const state = { now: judged, bare: null }
  const known = new Map<number, ReadonlyMap<string, Finding>>()
  const findingsAt = (slot: number): ReadonlyMap<string, Finding> => {
    const old = known.get(slot)
    if (old) return old
    const findings = slot === SYSTEM ? systemFindings(state) : assetFindings(state, slot)
    const byRule = new Map(findings.map((finding) => [ruleOf(finding).id, finding]))
    known.set(slot, byRule)
    return byRule
  }
  return (threat) => {
    const isSystem = threat.element.type === 'system'
    const slot = isSystem ? SYSTEM : assetsById.get(threat.element.id)?.slot
    if (slot === undefined || (slots && !isSystem && !slots.has(slot))) return threat
    return findingsAt(slot).get(threat.rule)
  }
}

/** Rules about the whole system are few, so that they are always looked at. */
const SYSTEM = -1
