/** What drawing needs to know: kinds, properties and zones. Light enough for the first paint; rules load with catalogue.ts. */

import type { Catalogue, KindDef, PropertyDef } from './define'
import { flowProperties } from './properties/flow'
import { byId, modules } from './registry'
import { zoneKinds } from './zones'

type Elements = Pick<Catalogue, 'kinds' | 'properties' | 'flowProperties' | 'zoneKinds'>

const kinds = modules(import.meta.glob<{ kinds: readonly KindDef[] }>('./kinds/*.ts', { eager: true }))
const properties = modules(
  import.meta.glob<{ properties: readonly PropertyDef[] }>(['./properties/*.ts', '!./properties/flow.ts'], {
    eager: true,
  }),
)

export const elements: Elements = Object.freeze({
  kinds: byId(
    'kind',
    kinds.flatMap((file) => file.kinds),
  ),
  properties: byId(
    'property',
    properties.flatMap((file) => file.properties),
  ),
  flowProperties: byId('flow property', flowProperties),
  zoneKinds: byId('zone kind', zoneKinds),
})
