/** Where a mitigation can be put: on the kinds and flows that some rule lists it for. */

import type { Catalogue, KindDef, RuleDef } from './define'

type Known = Pick<Catalogue, 'rules' | 'controls'>

/** Ids of the mitigations that work on assets of the kind. Elsewhere one changes nothing, wherever it is placed. */
export function seatsOn({ rules, controls }: Known, kind: KindDef): ReadonlySet<string> {
  const listed = listedBy(rules, (rule) => concerns(rule, kind))
  for (const { id, alsoOn } of controls.values()) if (alsoOn?.includes(kind.id)) listed.add(id)
  return listed
}

/** Ids of the mitigations that work on flows. */
export function seatsOnFlows({ rules }: Known): ReadonlySet<string> {
  return listedBy(rules, ({ scope }) => scope === 'flow')
}

/** Whether a rule about assets is asked for assets of this kind. */
function concerns({ scope, kinds, traits }: RuleDef, kind: KindDef): boolean {
  if (scope !== 'asset') return false
  return kinds?.includes(kind.id) === true || traits?.some((trait) => kind.traits.includes(trait)) === true
}

function listedBy(rules: Catalogue['rules'], concerned: (rule: RuleDef) => boolean): Set<string> {
  return new Set([...rules.values()].filter(concerned).flatMap(({ controls }) => Object.keys(controls)))
}
