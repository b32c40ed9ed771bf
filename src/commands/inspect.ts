/** What the inspector changes besides answers: kind, zone, direction, scope, size. Each is one step of history. */

import * as text from '#text/commands-answer'
import { kindOf } from '../catalogue/kind-groups'
import { elementsOf } from '../catalogue/pack/model-elements'
import type { Tx } from '../model/edit'
import { elementName } from '../model/element'
import {
  ASSET_SIZE,
  bounds,
  boxes,
  freeSpot,
  growToFit,
  type Point,
  ZONE_HEADER,
  ZONE_MIN,
  ZONE_PAD,
  zoneAt,
} from '../model/geometry'
import type { Id, Model } from '../model/model'
import { own } from '../model/own'
import { commit, documentStore } from '../store/document'
import { moveInto } from './insert'

/** Between an element that leaves every zone and what it leaves. */
const APART = 48

/** Gives assets another kind. Flows, answers and decisions stay; a name that was only the kind's follows it. */
export function setKind(ids: readonly Id[], kind: string): void {
  const elements = elementsOf(documentStore.getState().model)
  const next = kindOf(elements, kind)
  commit(text.changeKindTo(next.name), (tx) => {
    for (const id of ids) {
      const asset = own(tx.model.assets, id)
      if (!asset) continue
      const plain = asset.name === kindOf(elements, asset.kind).name
      tx.set('assets', id, plain ? { kind, name: next.name } : { kind })
    }
  })
}

/** Puts assets or zones into a zone, or outside of all (null), on a free spot there. */
export function moveToZone(ids: readonly Id[], zone: Id | null): void {
  const { model } = documentStore.getState()
  const what = ids.length === 1 ? elementName(model, ids[0] ?? '') : text.elements(ids.length)
  commit(zone === null ? text.moveOut(what) : text.moveTo(what, elementName(model, zone)), (tx) => {
    for (const id of ids) rehome(tx, id, zone)
  })
}

/** Puts an element into another zone (null: outside of all) on a free spot there. */
export function rehome(tx: Tx, id: Id, zone: Id | null): void {
  const table = own(tx.model.assets, id) ? 'assets' : 'zones'
  if (own<{ readonly zone: Id | null }>(tx.model[table], id)?.zone === zone) return
  const at = zone === null ? spotOutside(tx.model, id) : spotInside(tx.model, id, zone)
  moveInto(tx, table, id, zone)
  const corner = zone === null ? { x: 0, y: 0 } : (boxes(tx.model).get(zone) ?? { x: 0, y: 0 })
  tx.set('places', id, { x: at.x - corner.x, y: at.y - corner.y })
  if (zone !== null) growToFit(tx, zone)
}

function sizeOf(model: Model, id: Id): { readonly w: number; readonly h: number } {
  const { w, h } = boxes(model).get(id) ?? ASSET_SIZE
  return { w, h }
}

/** A free spot in the zone; in a full one, under what it holds, where it will grow. */
function spotInside(model: Model, id: Id, zone: Id): Point {
  const size = sizeOf(model, id)
  const box = boxes(model).get(zone) ?? { x: 0, y: 0, ...ZONE_MIN }
  const first = { x: box.x + ZONE_PAD, y: box.y + ZONE_HEADER + ZONE_PAD / 2 }
  const at = freeSpot(model, first, size)
  const middle = { x: at.x + size.w / 2, y: at.y + size.h / 2 }
  const fits = zoneAt(model, middle, new Set([id])) === zone
  return fits ? at : { x: first.x, y: box.y + box.h }
}

function spotOutside(model: Model, id: Id): Point {
  const all = bounds(boxes(model).values()) ?? { x: 0, y: 0, w: 0, h: 0 }
  const here = boxes(model).get(id) ?? all
  return freeSpot(model, { x: all.x + all.w + APART, y: here.y }, sizeOf(model, id))
}

/** Takes assets or flows out of scope with a reason, or back in (null). Typing the reason is one step. */
export function setScope(ids: readonly Id[], reason: string | null): void {
  const label = reason === null ? text.takeBackIntoScope : text.takeOutOfScope
  const merge = `scope:${ids.join()}`
  commit(
    label,
    (tx) => {
      for (const id of ids) tx.set(own(tx.model.assets, id) ? 'assets' : 'flows', id, { outOfScope: reason })
    },
    reason === null ? {} : { merge },
  )
}

export type Side = 'x' | 'y' | 'w' | 'h'

/** Moves or resizes one element by number; zones grow again to hold what is in them. */
export function setPlace(id: Id, side: Side, value: number): void {
  const least = side === 'w' ? ZONE_MIN.w : side === 'h' ? ZONE_MIN.h : Number.NEGATIVE_INFINITY
  commit(
    side === 'w' || side === 'h' ? text.resizeZone : text.moveBySize,
    (tx) => {
      tx.set('places', id, { [side]: Math.max(least, Math.round(value)) })
      const zone = own(tx.model.zones, id) ? id : (own(tx.model.assets, id)?.zone ?? null)
      if (zone !== null) growToFit(tx, zone)
    },
    { merge: `place:${id}:${side}` },
  )
}
