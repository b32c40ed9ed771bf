/** What drawing needs to know: kinds and zones. Light enough for the first paint; the rest loads with catalogue.ts. */

import * as text from '#text/catalogue-elements'
import type { Catalogue, KindDef } from './define'
import { byId, modules } from './registry'
import { translated } from './translated'
import { zoneKinds } from './zones'

type Elements = Pick<Catalogue, 'kinds' | 'zoneKinds'>

const kinds = modules(import.meta.glob<{ kinds: readonly KindDef[] }>('./kinds/*.ts', { eager: true }))

export const elements: Elements = Object.freeze({
  kinds: byId(
    'kind',
    translated(
      kinds.flatMap((file) => file.kinds),
      text.kinds,
    ),
  ),
  zoneKinds: byId('zone kind', translated(zoneKinds, text.zoneKinds)),
})
