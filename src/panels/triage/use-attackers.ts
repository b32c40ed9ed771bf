import { attackersOf } from '../../analysis/attack/attacker'
import type { Threat } from '../../analysis/threat'
import { useDocument } from '../../store/use'
import { useCatalogue } from '../use-catalogue'

/** Names of the attackers in scope who are capable enough and hold an access that it takes; of own threats, those named. */
export function useAttackers(threat: Threat): readonly string[] {
  const catalogue = useCatalogue()
  return useDocument(({ model }) => {
    if (!catalogue) return []
    const all = attackersOf(model, catalogue)
    const named = threat.own?.attackers
    if (threat.own) return all.filter(({ id }) => named?.includes(id)).map(({ name }) => name)
    const needs = catalogue.rules.get(threat.rule)?.attacker
    if (!needs) return []
    return all
      .filter(({ inScope, capability }) => inScope && capability >= needs.capability)
      .filter(({ access }) => access.some((one) => needs.access.includes(one)))
      .map(({ name }) => name)
  })
}
