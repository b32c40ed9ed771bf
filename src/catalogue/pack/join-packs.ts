import { buildCatalogue } from '../catalogue'
import type { Catalogue, FrameworkDef } from '../define'
import type { Pack } from './pack'

/** The catalogue with all of these packs in it. Throws when an id is used twice. */
export function joinPacks(base: Catalogue, packs: readonly Pack[]): Catalogue {
  return buildCatalogue({
    ...partsOf(base),
    kinds: [...base.kinds.values(), ...packs.flatMap(({ kinds }) => kinds)],
    properties: [...base.properties.values(), ...packs.flatMap(({ properties }) => properties)],
    controls: [...base.controls.values(), ...packs.flatMap(({ controls }) => controls)],
    rules: [...base.rules.values(), ...packs.flatMap(({ rules }) => rules)],
    attackers: [...base.attackers.values(), ...packs.flatMap(({ attackers }) => attackers)],
    references: [...base.references.values(), ...packs.flatMap(({ references }) => references)],
    frameworks: [...base.frameworks.values(), ...packs.filter(citesOwn).map(frameworkOf)],
    packs,
  })
}

function partsOf({ flowProperties, zoneKinds, globalModifiers }: Catalogue) {
  return { flowProperties: flowProperties.values(), zoneKinds: zoneKinds.values(), globalModifiers }
}

const citesOwn = ({ references }: Pack) => references.length > 0

/** A pack's own references stand under its name. */
function frameworkOf({ id, name, edition, references }: Pack): FrameworkDef {
  return { id, name, short: name, edition, url: references[0]?.url ?? '' }
}
