/** Moving and resizing what is drawn: how a gesture on the canvas ends as one step of history. */

import * as text from '#text/commands-edit'
import { copyElements, pasteElements } from '../model/copy'
import type { Tx } from '../model/edit'
import { boxes, contents, growToFit, type Point, type Rect, zoneAt } from '../model/geometry'
import { isLocked } from '../model/lock'
import type { Id, Model, Place } from '../model/model'
import { commit, documentStore } from '../store/document'
import { newId } from '../store/ids'
import { sessionStore } from '../store/session'
import { adopt, leadThrough, moveInto } from './insert'

export type Places = ReadonlyMap<Id, Place>

/**
 * The zone that an element would belong to if it were let go with its middle there, or null. A zone goes only
 * into a larger one; nothing goes into itself or into what moves along.
 */
export function homeOf(model: Model, id: Id, box: Rect, moving: ReadonlySet<Id>): Id | null {
  const centre = { x: box.x + box.w / 2, y: box.y + box.h / 2 }
  const without = new Set(moving)
  if (!model.zones[id]) return zoneAt(model, centre, without)
  const all = boxes(model)
  for (;;) {
    const zone = zoneAt(model, centre, without)
    const around = zone === null ? null : all.get(zone)
    if (zone === null || !around || around.w * around.h > box.w * box.h) return zone
    without.add(zone)
  }
}

/** The dragged elements with everything inside them: none of it can be the zone they are dropped into. */
export function movingWith(model: Model, ids: Iterable<Id>): ReadonlySet<Id> {
  const moving = new Set<Id>()
  for (const id of ids) {
    moving.add(id)
    if (model.zones[id]) for (const inner of contents(model, id)) moving.add(inner)
  }
  return moving
}

export type Drop = {
  /** A copy stays where they were. */
  readonly leaveCopy?: boolean
  /** The flow that leads through what was dropped. */
  readonly onFlow?: Id | null
}

/**
 * Ends a drag: elements get their places, change zone where they were dropped, and zones grow to hold them. Answers
 * the outermost of the copies that were left.
 */
export function dropElements(places: Places, { leaveCopy = false, onFlow = null }: Drop = {}): readonly Id[] {
  const moved = [...places.keys()]
  const offset = { x: 0, y: 0 }
  let left: readonly Id[] = []
  commit(leaveCopy ? text.duplicateStep(nameOf(moved)) : text.moveStep(nameOf(moved)), (tx) => {
    if (leaveCopy) left = pasteElements(tx, copyElements(tx.model, moved), { ids: newId, offset })
    for (const [id, place] of places) tx.set('places', id, rounded(place))
    settle(tx, moved)
    const [asset] = moved
    if (onFlow !== null && asset !== undefined) leadThrough(tx, onFlow, asset)
  })
  return left
}

function settle(tx: Tx, moved: readonly Id[]): void {
  const moving = movingWith(tx.model, moved)
  const grown = new Set<Id>()
  for (const id of moved) {
    const table = tx.model.assets[id] ? 'assets' : 'zones'
    const row = tx.model[table][id]
    const box = boxes(tx.model).get(id)
    if (!row || !box) continue
    const zone = homeOf(tx.model, id, box, moving)
    if (zone !== row.zone) moveInto(tx, table, id, zone)
    if (zone) grown.add(zone)
  }
  for (const zone of grown) growToFit(tx, zone)
}

/** Ends a resize: `places` holds the zone and, where its corner moved, its children; it takes in what it now covers. */
export function resizeZone(id: Id, places: Places): void {
  commit(text.resizeStep(nameOf([id])), (tx) => {
    for (const [moved, place] of places) tx.set('places', moved, rounded(place))
    adopt(tx, id)
  })
}

/** Moves the selected elements by some pixels; held keys make one step. What lies in a moved zone moves once. */
export function nudge(by: Point): void {
  const { model } = documentStore.getState()
  const ids = outermost(model, sessionStore.getState().selection).filter((id) => !isLocked(model, id))
  if (ids.length === 0) return
  commit(
    text.moveStep(nameOf(ids)),
    (tx) => {
      for (const id of ids) {
        const place = tx.model.places[id]
        if (place) tx.set('places', id, { x: place.x + by.x, y: place.y + by.y })
      }
      for (const id of ids) {
        const zone = (tx.model.assets[id] ?? tx.model.zones[id])?.zone
        if (zone) growToFit(tx, zone)
      }
    },
    { merge: `nudge:${ids.join()}` },
  )
}

/** The placed elements among the ids, without those inside another of them. */
export function outermost(model: Model, ids: readonly Id[]): Id[] {
  const inside = new Set<Id>()
  for (const id of ids) if (model.zones[id]) for (const inner of contents(model, id)) inside.add(inner)
  return ids.filter((id) => model.places[id] && !inside.has(id))
}

/** "Public API", or "3 elements": for the labels of steps. */
export function nameOf(ids: readonly Id[]): string {
  const { model } = documentStore.getState()
  const [only] = ids
  if (ids.length !== 1 || only === undefined) return text.elements(ids.length)
  if (model.notes[only]) return text.aNote
  return (model.assets[only] ?? model.zones[only] ?? model.flows[only])?.name || text.aFlow
}

function rounded(place: Place): Place {
  return { ...place, x: Math.round(place.x), y: Math.round(place.y) }
}
