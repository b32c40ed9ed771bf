/** Adding to the drawing. Each of these is one step of history and leaves the new thing selected. */

import * as text from '#text/commands-edit'
import { kindOf } from '../catalogue/kind-groups'
import { elementsOf } from '../catalogue/pack/model-elements'
import type { Tx } from '../model/edit'
import {
  ASSET_SIZE,
  boxes,
  freeSpot,
  growToFit,
  type Point,
  type Rect,
  rebase,
  zoneAt,
} from '../model/geometry'
import { type Id, type Model, newAsset, newFlow, newZone } from '../model/model'
import { commit, documentStore } from '../store/document'
import { newId } from '../store/ids'
import { openPicker } from '../store/picker'
import { select } from '../store/session'
import { requestView, viewCentre } from '../store/viewport'
import { startRename } from './start-rename'

/** A zone as it is dropped: room for two assets side by side. */
export const NEW_ZONE_SIZE = { w: 440, h: 240 } as const

/** Between an asset and the neighbour that a key adds beside it. */
const GAP = 96

/** Around an asset that is added without a place, so that a flow with its label fits between. */
const APART = 72
/** Farther from the middle of the view than this, a place with less room is better. */
const NEAR = 480

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * Adds an asset with its middle at `at`, in the zone there. Without a place: at the middle of the view, on the
 * next free spot, with the name field open. It is called after its kind, or `called` by somebody's own word.
 */
export function insertAsset(kind: string, at?: Point, called?: string): Id {
  const id = newId()
  const centre = at ?? spotFor(ASSET_SIZE)
  const name = nameFor(kind, called)
  commit(text.addStep(name), (tx) => putAsset(tx, id, kind, name, centre), { selectionAfter: [id] })
  reveal(id, at === undefined && called === undefined)
  return id
}

/** Adds a zone with its middle at `at` (else at the middle of the view); it takes in what has its middle inside. */
export function insertZone(kind: string, at?: Point): Id {
  const id = newId()
  const centre = at ?? spotFor(NEW_ZONE_SIZE)
  const name = elementsOf(documentStore.getState().model).zoneKinds.get(kind)?.name ?? text.zone
  commit(text.addStep(name), (tx) => putZone(tx, id, kind, name, centre), { selectionAfter: [id] })
  reveal(id, at === undefined)
  return id
}

/** Draws a flow between two assets; answers its id. */
export function connect(from: Id, to: Id): Id {
  const id = newId()
  commit(text.addFlow, (tx) => tx.put('flows', id, newFlow(from, to)), { selectionAfter: [id] })
  select([id])
  return id
}

/** Adds an asset at a place and a flow to it from another asset, as one step. */
export function insertConnected(kind: string, at: Point, from: Id, called?: string): Id {
  const id = newId()
  const name = nameFor(kind, called)
  commit(
    text.addStep(name),
    (tx) => {
      putAsset(tx, id, kind, name, at)
      tx.put('flows', newId(), newFlow(from, id))
    },
    { selectionAfter: [id] },
  )
  reveal(id, false)
  return id
}

/** Moves one end of a flow to another asset. */
export function reconnect(flow: Id, end: 'from' | 'to', asset: Id): void {
  commit(text.reconnectFlow, (tx) => tx.set('flows', flow, { [end]: asset }), { selectionAfter: [flow] })
}

/**
 * Leads a flow through an asset: it ends there, and a copy of it goes on from there to where it went. Both halves
 * keep what was answered about the whole.
 */
export function leadThrough(tx: Tx, flow: Id, asset: Id): void {
  const row = tx.model.flows[flow]
  if (!row) return
  tx.set('flows', flow, { to: asset })
  tx.put('flows', newId(), { ...row, from: asset })
}

/** Opens the kind list for a neighbour of the asset in that direction, joined to it by a flow. */
export function pickNeighbour(id: Id, direction: Direction): void {
  const { model } = documentStore.getState()
  const box = boxes(model).get(id)
  if (!box) return
  const across = direction === 'left' ? -1 : direction === 'right' ? 1 : 0
  const down = direction === 'up' ? -1 : direction === 'down' ? 1 : 0
  const wanted = { x: box.x + across * (box.w + GAP), y: box.y + down * (box.h + GAP) }
  openPicker({ at: middle({ ...freeSpot(model, wanted, ASSET_SIZE), ...ASSET_SIZE }), from: id })
}

/** Puts an asset with its middle at a place, in the zone there, which grows to hold it. */
export function putAsset(tx: Tx, id: Id, kind: string, name: string, centre: Point): void {
  const zone = zoneAt(tx.model, centre)
  tx.put('assets', id, newAsset(kind, name))
  tx.put('places', id, corner(centre, ASSET_SIZE))
  moveInto(tx, 'assets', id, zone)
  if (zone) growToFit(tx, zone)
}

function putZone(tx: Tx, id: Id, kind: string, name: string, centre: Point): void {
  const around = zoneAt(tx.model, centre)
  tx.put('zones', id, newZone(kind, name))
  tx.put('places', id, { ...corner(centre, NEW_ZONE_SIZE), ...NEW_ZONE_SIZE })
  moveInto(tx, 'zones', id, around)
  adopt(tx, id)
}

/** Puts an element into another zone, where it looks the same on the canvas. */
export function moveInto(tx: Tx, table: 'assets' | 'zones', id: Id, zone: Id | null): void {
  const place = rebase(tx.model, id, zone)
  tx.set(table, id, { zone })
  tx.set('places', id, place)
}

/**
 * Takes the elements beside the zone that have their middle in it, as if each had been dropped there, and grows
 * to hold them. A zone takes in only smaller ones.
 */
export function adopt(tx: Tx, zoneId: Id): void {
  const { model } = tx
  const zone = model.zones[zoneId]
  const all = boxes(model)
  const box = all.get(zoneId)
  if (!zone || !box) return
  for (const table of ['assets', 'zones'] as const) {
    for (const [id, row] of Object.entries(model[table])) {
      const inner = all.get(id)
      if (id === zoneId || row.zone !== zone.zone || !inner) continue
      if (inner.w * inner.h < box.w * box.h && holds(box, middle(inner))) moveInto(tx, table, id, zoneId)
    }
  }
  growToFit(tx, zoneId)
}

function holds({ x, y, w, h }: Rect, point: Point): boolean {
  return point.x > x && point.y > y && point.x < x + w && point.y < y + h
}

function reveal(id: Id, rename: boolean): void {
  select([id])
  if (!rename) return
  requestView({ type: 'reveal', ids: [id] })
  startRename(id)
}

/** Where there is room for a flow and its label on all sides; in a crowd, the next place that is free at all. */
function spotFor(size: { w: number; h: number }): Point {
  const { model } = documentStore.getState()
  const wanted = corner(viewCentre(), size)
  const roomy = freeSpot(model, wanted, size, APART)
  const isNear = Math.hypot(roomy.x - wanted.x, roomy.y - wanted.y) <= NEAR
  return middle({ ...(isNear ? roomy : freeSpot(model, wanted, size)), ...size })
}

function corner(centre: Point, size: { w: number; h: number }): Point {
  return { x: Math.round(centre.x - size.w / 2), y: Math.round(centre.y - size.h / 2) }
}

function middle(rect: Rect): Point {
  return { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 }
}

/** What a new asset of the kind is called, unless it is called otherwise. */
export function nameFor(kind: string, called?: string): string {
  const { model } = documentStore.getState()
  return freshName(model, called ?? kindOf(elementsOf(model), kind).name)
}

/** `Training data`, then `Training data 2` and so on. */
function freshName(model: Model, name: string): string {
  const taken = new Set(Object.values(model.assets).map((asset) => asset.name))
  let next = name
  for (let n = 2; taken.has(next); n++) next = `${name} ${n}`
  return next
}
