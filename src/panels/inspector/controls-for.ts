import type { Catalogue, RuleDef } from '../../catalogue/define'
import { kindOf } from '../../catalogue/kind-groups'
import { seatsOn, seatsOnFlows } from '../../catalogue/seats'
import type { Id, Model } from '../../model/model'
import { own } from '../../model/own'

/** The mitigations that work on this element, by name. */
export function controlsFor(catalogue: Catalogue, model: Model, id: Id): readonly string[] {
  const asset = own(model.assets, id)
  return byName(
    catalogue,
    asset ? seatsOn(catalogue, kindOf(catalogue, asset.kind)) : seatsOnFlows(catalogue),
  )
}

/** The mitigations of the rules that look at the system as a whole. */
export function systemControls(catalogue: Catalogue): readonly string[] {
  const isWhole = ({ scope }: RuleDef) => scope === 'system'
  const rules = [...catalogue.rules.values()].filter(isWhole)
  return byName(catalogue, new Set(rules.flatMap(({ controls }) => Object.keys(controls))))
}

function byName({ controls }: Catalogue, ids: ReadonlySet<string>): readonly string[] {
  const name = (id: string) => controls.get(id)?.name ?? id
  return [...ids].sort((a, b) => name(a).localeCompare(name(b), 'en-GB'))
}
