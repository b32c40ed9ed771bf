/** Automatic layout as a step of history, shown as a short move. Loaded when it is first asked for. */

import * as text from '#text/commands-arrange'
import { growToFit } from '../model/geometry'
import { layOut } from '../model/layout/layout'
import type { Id, Model, Place } from '../model/model'
import { announce } from '../store/announce'
import { commit, documentStore } from '../store/document'
import { clearOverlay, overlayStore, setOverlay } from '../store/overlay'
import { requestView } from '../store/viewport'
import { nameOf } from './move'

const DURATION_MS = 180
/** Larger drawings jump: their frames would be too few to look like a move. */
const MOST_MOVED = 200

/** Lays out the whole diagram, or the elements given with what lies in them. */
export function layOutNow(ids: readonly Id[]): void {
  const { model } = documentStore.getState()
  const places = layOut(model, ids.length > 0 ? ids : null)
  const name = ids.length > 0 ? nameOf(ids) : null
  const patch = commit(name === null ? text.layOutTheDiagram : text.layOut(name), (tx) => {
    for (const [id, place] of places) tx.set('places', id, place)
    for (const zone of homesOf(model, ids)) growToFit(tx, zone)
  })
  if (patch.length === 0) {
    announce(text.itIsLaidOutAlready)
    return
  }
  announce(name === null ? text.laidOutTheDiagram : text.laidOut(name))
  const moved = patch.flatMap(({ table, id }) => (table === 'places' ? [id] : []))
  glide(model.places, moved, () => requestView(ids.length === 0 ? { type: 'fit' } : { type: 'reveal', ids }))
}

function homesOf(model: Model, ids: readonly Id[]): ReadonlySet<Id> {
  return new Set(ids.flatMap((id) => (model.assets[id] ?? model.zones[id])?.zone ?? []))
}

/** Shows the elements on their way from where they were; any gesture that begins meanwhile ends that. */
function glide(from: Model['places'], ids: readonly Id[], then: () => void): void {
  const jumps = typeof window === 'undefined' || ids.length > MOST_MOVED || isCalm()
  if (jumps) {
    then()
    return
  }
  const to = documentStore.getState().model
  const begun = performance.now()
  let shown = overlayStore.getState().places
  const step = (now: number) => {
    const others =
      overlayStore.getState().places !== shown || documentStore.getState().model.places !== to.places
    const part = Math.min((now - begun) / DURATION_MS, 1)
    if (part >= 1 || others) {
      if (overlayStore.getState().places === shown) clearOverlay()
      if (!others) then()
      return
    }
    shown = onTheWay(from, to.places, ids, 1 - (1 - part) ** 3)
    setOverlay(shown)
    requestAnimationFrame(step)
  }
  step(begun)
}

function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

function onTheWay(
  from: Model['places'],
  to: Model['places'],
  ids: readonly Id[],
  part: number,
): ReadonlyMap<Id, Place> {
  const out = new Map<Id, Place>()
  for (const id of ids) {
    const [a, b] = [from[id], to[id]]
    if (!a || !b) continue
    const between = (start: number, end: number) => start + (end - start) * part
    const size = a.w && a.h && b.w && b.h ? { w: between(a.w, b.w), h: between(a.h, b.h) } : {}
    out.set(id, { ...b, x: between(a.x, b.x), y: between(a.y, b.y), ...size })
  }
  return out
}
