import * as text from '#text/model'
import type { Id, Model } from './model'
import { own } from './own'

export type ElementType = 'asset' | 'zone' | 'flow'

/** Which table holds the element; null for an id that is none. */
export function elementType(model: Model, id: Id): ElementType | null {
  if (own(model.assets, id)) return 'asset'
  if (own(model.zones, id)) return 'zone'
  return own(model.flows, id) ? 'flow' : null
}

/** What to call an element on screen; a flow without a name goes by its ends. */
export function elementName(model: Model, id: Id): string {
  if (id === 'system') return text.wholeSystem
  const named = own(model.assets, id) ?? own(model.zones, id)
  if (named) return named.name.trim() || text.unnamed
  const flow = own(model.flows, id)
  if (!flow) return text.gone
  return flow.name.trim() || `${elementName(model, flow.from)} → ${elementName(model, flow.to)}`
}
