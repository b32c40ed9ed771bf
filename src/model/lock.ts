import type { Tx } from './edit'
import type { Id, Model } from './model'
import { own } from './own'

/** Whether the element stays where and as it is until somebody unlocks it. */
export function isLocked({ places, flows }: Model, id: Id): boolean {
  return (own(flows, id) ?? own(places, id))?.locked === true
}

/** Locks or unlocks an element: a flow has no place, so it carries the lock itself. */
export function setLocked(tx: Tx, id: Id, locked: boolean): void {
  tx.set(own(tx.model.flows, id) ? 'flows' : 'places', id, { locked: locked || undefined })
}
