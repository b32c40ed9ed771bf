/** Everything the engine and the screen know, put together from the files beside. */

import * as text from '#text/catalogue-rules'
import { attackers } from './attackers'
import type {
  AttackerDef,
  Catalogue,
  ControlDef,
  FrameworkDef,
  GlobalModifier,
  KindDef,
  PackTitle,
  PropertyDef,
  ReferenceDef,
  RuleDef,
  ZoneKindDef,
} from './define'
import { elements } from './elements'
import { known } from './known-properties'
import { globalModifiers } from './modifiers'
import { frameworks } from './references/frameworks'
import { byId, modules } from './registry'
import { translated } from './translated'

/** What a catalogue is made of, as lists. */
export type CatalogueParts = {
  readonly kinds: Iterable<KindDef>
  readonly properties: Iterable<PropertyDef>
  readonly flowProperties: Iterable<PropertyDef>
  readonly zoneKinds: Iterable<ZoneKindDef>
  readonly controls: Iterable<ControlDef>
  readonly rules: Iterable<RuleDef>
  readonly globalModifiers: Iterable<GlobalModifier>
  readonly attackers: Iterable<AttackerDef>
  readonly references: Iterable<ReferenceDef>
  readonly frameworks: Iterable<FrameworkDef>
  readonly packs?: Iterable<PackTitle>
}

/** A catalogue from its parts, for the built-in knowledge and for rule packs. Throws when an id is used twice. */
export function buildCatalogue(parts: CatalogueParts): Catalogue {
  return Object.freeze({
    kinds: byId('kind', parts.kinds),
    properties: byId('property', parts.properties),
    flowProperties: byId('flow property', parts.flowProperties),
    zoneKinds: byId('zone kind', parts.zoneKinds),
    controls: byId('control', parts.controls),
    rules: byId('rule', parts.rules),
    globalModifiers: [...parts.globalModifiers],
    attackers: byId('attacker', parts.attackers),
    references: byId('reference', parts.references),
    frameworks: byId('framework', parts.frameworks),
    packs: byId('rule pack', parts.packs ?? []),
  })
}

const controls = modules(
  import.meta.glob<{ controls: readonly ControlDef[] }>('./controls/*.ts', { eager: true }),
)
const rules = modules(import.meta.glob<{ rules: readonly RuleDef[] }>('./rules/*.ts', { eager: true }))
const references = modules(
  import.meta.glob<{ references: readonly ReferenceDef[] }>(
    ['./references/*.ts', '!./references/frameworks.ts'],
    { eager: true },
  ),
)

/** The built-in knowledge. */
export const catalogue: Catalogue = buildCatalogue({
  kinds: elements.kinds.values(),
  properties: known.properties.values(),
  flowProperties: known.flowProperties.values(),
  zoneKinds: elements.zoneKinds.values(),
  controls: translated(
    controls.flatMap((file) => file.controls),
    text.controls,
  ),
  rules: translated(
    rules.flatMap((file) => file.rules),
    text.rules,
  ),
  globalModifiers: translated(globalModifiers, text.modifiers),
  attackers: translated(attackers, text.attackers),
  references: references.flatMap((file) => file.references),
  frameworks,
})
