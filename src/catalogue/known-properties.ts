/** Every property that can be asked about. A lot of text, so whatever the first paint needs stays clear of it. */

import * as text from '#text/catalogue-questions'
import type { Catalogue, PropertyDef } from './define'
import { flowProperties } from './properties/flow'
import { byId, modules } from './registry'
import { translated } from './translated'

const files = modules(
  import.meta.glob<{ properties: readonly PropertyDef[] }>(['./properties/*.ts', '!./properties/flow.ts'], {
    eager: true,
  }),
)

export const known: Pick<Catalogue, 'properties' | 'flowProperties'> = Object.freeze({
  properties: byId(
    'property',
    translated(
      files.flatMap((file) => file.properties),
      text.properties,
    ),
  ),
  flowProperties: byId('flow property', translated(flowProperties, text.flowProperties)),
})
