import type { Catalogue } from '../catalogue/define'
import type { Model } from '../model/model'
import type { Threat } from './threat'
import { trialOf } from './trial'
import { placesFor, withControl } from './with-control'

/**
 * What putting a control in place would do about a threat: `answers` when the threat would be gone or mitigated,
 * else `helps`. Worked out by judging the rule again with the control on the element, flows or system concerned.
 */
export function controlEffect(
  model: Model,
  catalogue: Catalogue,
  threat: Threat,
  control: string,
): 'answers' | 'helps' {
  const trial = trialOf(model, catalogue, threat)
  const after = trial?.(withControl(model, placesFor(threat), control))
  return after?.every((status) => status === 'mitigated') ? 'answers' : 'helps'
}
