/** What the commands of arrange.ts do; loaded when the first of them runs. Each is one step of history. */

import * as text from '#text/commands-arrange'
import { elements } from '../catalogue/elements'
import { kindOf } from '../catalogue/kind-groups'
import { elementsOf } from '../catalogue/pack/model-elements'
import { type Alignment, aligned, distributed, type Steps } from '../model/align'
import type { Tx } from '../model/edit'
import { bounds, boxes, contents, growToFit, type Rect, ZONE_HEADER, ZONE_PAD } from '../model/geometry'
import { isLocked } from '../model/lock'
import { type Id, type Model, newZone } from '../model/model'
import { removeElements } from '../model/remove'
import { tidied } from '../model/tidy'
import { announce } from '../store/announce'
import { commit, documentStore } from '../store/document'
import { newId } from '../store/ids'
import { select } from '../store/session'
import { requestView } from '../store/viewport'
import { moveInto } from './insert'
import { nameOf } from './move'
import { startRename } from './start-rename'

/** Lines the elements up. */
export function align(ids: readonly Id[], how: Alignment): void {
  shiftAll(text.alignStep(nameOf(ids)), ids, (rects) => aligned(rects, how))
}

/** Makes the gaps between the elements equal. */
export function distribute(ids: readonly Id[], axis: 'x' | 'y'): void {
  shiftAll(text.distributeStep(nameOf(ids)), ids, (rects) => distributed(rects, axis))
}

function shiftAll(label: string, ids: readonly Id[], steps: (rects: ReadonlyMap<Id, Rect>) => Steps): void {
  const { model } = documentStore.getState()
  const patch = commit(label, (tx) => shift(tx, steps(rectsOf(model, ids))))
  announce(patch.length === 0 ? text.nothingHadToMove : label)
}

function rectsOf(model: Model, ids: Iterable<Id>): ReadonlyMap<Id, Rect> {
  const all = boxes(model)
  return new Map(
    [...ids].flatMap((id): [Id, Rect][] => {
      const rect = all.get(id)
      return rect ? [[id, rect]] : []
    }),
  )
}

function homeOf(model: Model, id: Id): Id | null {
  return (model.assets[id] ?? model.zones[id])?.zone ?? null
}

/** Moves elements by steps; the zones around them grow. */
function shift(tx: Tx, steps: Steps): void {
  for (const [id, by] of steps) {
    const place = tx.model.places[id]
    if (place) tx.set('places', id, { x: place.x + by.x, y: place.y + by.y })
  }
  for (const zone of new Set([...steps.keys()].map((id) => homeOf(tx.model, id)))) {
    if (zone !== null) growToFit(tx, zone)
  }
}

/** Neatens the elements among their neighbours; of none, the whole diagram, the insides of zones first. */
export function tidy(ids: readonly Id[]): void {
  const label = ids.length > 0 ? text.tidy(nameOf(ids)) : text.tidyTheDiagram
  const patch = commit(label, (tx) => {
    for (const group of ids.length > 0 ? byHome(tx.model, ids) : allGroups(tx.model)) {
      if (group.length > 1) shift(tx, tidied(rectsOf(tx.model, group)))
    }
  })
  announce(patch.length === 0 ? text.itWasTidyAlready : label)
}

/** Those that share a zone, together. */
function byHome(model: Model, ids: readonly Id[]): Id[][] {
  const groups = new Map<Id | null, Id[]>()
  for (const id of ids) groups.set(homeOf(model, id), [...(groups.get(homeOf(model, id)) ?? []), id])
  return [...groups.values()]
}

function allGroups(model: Model): Id[][] {
  const ids = [...Object.keys(model.zones), ...Object.keys(model.assets)].filter((id) => !isLocked(model, id))
  const depth = (group: readonly Id[]) => {
    let steps = 0
    for (let at = homeOf(model, group[0] ?? ''); at !== null && steps < ids.length; at = homeOf(model, at))
      steps++
    return steps
  }
  return byHome(model, ids).sort((a, b) => depth(b) - depth(a))
}

/** Draws a zone around the elements, in the zone that they share, and opens its name field. */
export function wrap(ids: readonly Id[]): void {
  const { model } = documentStore.getState()
  const box = bounds(rectsOf(model, ids).values())
  if (!box) return
  const id = newId()
  const homes = new Set(ids.map((each) => homeOf(model, each)))
  const [home = null] = homes.size === 1 ? homes : []
  const kind = likelyKind(model, ids)
  commit(
    text.wrapInAZone(nameOf(ids)),
    (tx) => {
      tx.put('zones', id, newZone(kind, elements.zoneKinds.get(kind)?.name ?? text.zone))
      const top = ZONE_HEADER + ZONE_PAD / 2
      const size = { w: Math.max(box.w + 2 * ZONE_PAD, 200), h: Math.max(box.h + top + ZONE_PAD, 120) }
      tx.put('places', id, { x: box.x - ZONE_PAD, y: box.y - top, ...size })
      moveInto(tx, 'zones', id, home)
      for (const inner of ids) moveInto(tx, model.zones[inner] ? 'zones' : 'assets', inner, id)
      growToFit(tx, id)
    },
    { selectionAfter: [id] },
  )
  requestView({ type: 'reveal', ids: [id] })
  startRename(id)
}

/** The kind of zone in which most of the assets usually lie. */
function likelyKind(model: Model, ids: readonly Id[]): string {
  const counts = new Map<string, number>()
  for (const id of ids.flatMap((each) => [each, ...(model.zones[each] ? contents(model, each) : [])])) {
    const asset = model.assets[id]
    if (!asset) continue
    const zone = kindOf(elementsOf(model), asset.kind).defaultZone
    counts.set(zone, (counts.get(zone) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? 'application'
}

/** Takes the zones away; what lay in them stays where it is, and is selected. */
export function unwrap(zones: readonly Id[]): void {
  const { model } = documentStore.getState()
  const inside = [...Object.keys(model.zones), ...Object.keys(model.assets)].filter((id) =>
    zones.includes(homeOf(model, id) ?? ''),
  )
  const left = inside.filter((id) => !zones.includes(id))
  commit(text.unwrapStep(nameOf(zones)), (tx) => removeElements(tx, zones), { selectionAfter: left })
  select(left)
  announce(text.unwrapped(zones.length))
}
