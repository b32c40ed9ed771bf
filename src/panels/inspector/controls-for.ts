import type { Catalogue, RuleDef } from '../../catalogue/define'
import { kindOf } from '../../catalogue/kind-groups'
import type { Id, Model } from '../../model/model'
import { own } from '../../model/own'

/** The mitigations that some rule knows for this element, by name. */
export function controlsFor(catalogue: Catalogue, model: Model, id: Id): readonly string[] {
  const asset = own(model.assets, id)
  const rules = [...catalogue.rules.values()].filter((rule) =>
    asset ? rule.scope === 'asset' && applies(rule, catalogue, asset.kind) : rule.scope === 'flow',
  )
  return byName(catalogue, rules)
}

/** The mitigations of the rules that look at the system as a whole. */
export function systemControls(catalogue: Catalogue): readonly string[] {
  return byName(
    catalogue,
    [...catalogue.rules.values()].filter(({ scope }) => scope === 'system'),
  )
}

function applies(rule: RuleDef, catalogue: Catalogue, kindId: string): boolean {
  const kind = kindOf(catalogue, kindId)
  return (
    rule.kinds?.includes(kind.id) === true ||
    rule.traits?.some((trait) => kind.traits.includes(trait)) === true
  )
}

function byName({ controls }: Catalogue, rules: readonly RuleDef[]): readonly string[] {
  const ids = new Set(rules.flatMap((rule) => Object.keys(rule.controls)))
  const name = (id: string) => controls.get(id)?.name ?? id
  return [...ids].sort((a, b) => name(a).localeCompare(name(b), 'en-GB'))
}
