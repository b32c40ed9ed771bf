/**
 * Drawing a flow from one asset to another: pull an arrow onto the target, or click the arrow and then the
 * target. Own gesture instead of React Flow's handles, so that the whole card is the target, mouse, pen and
 * touch work alike, the preview is the line that will be drawn, and Escape gives up.
 */

import { createStore } from 'zustand/vanilla'
import * as text from '#text/canvas-draw'
import { connect, reconnect } from '../commands/insert'
import type { Point, Rect } from '../model/geometry'
import type { Id, Model } from '../model/model'
import { canvasPort } from '../store/canvas-port'
import { documentStore } from '../store/document'
import { hintGesture } from '../store/gesture-hint'
import { openPicker } from '../store/picker'
import { offerName } from './fresh-flow'
import { followPointer, type GesturePoint } from './gesture'
import type { Space } from './use-space'

/** How far outside a card the pointer still means the card, in screen pixels. */
const MAGNET = 28
/** So long after a finger is lifted the browser may still report a click, in milliseconds. */
const AFTER_TOUCH = 350

export type Connecting = {
  /** The end that stays. */
  readonly from: Id
  /** Where the loose end is, model pixels. */
  readonly pointer: Point
  readonly target: Id | null
  /** The pointer is where no flow can end, and letting go there does nothing. */
  readonly refused: boolean
  /** The flow whose end is being moved, or null for a new flow. */
  readonly moving: { readonly flow: Id; readonly end: 'from' | 'to' } | null
}

export const connectStore = createStore<{ readonly current: Connecting | null }>(() => ({ current: null }))

type Start = Pick<Connecting, 'from' | 'moving'>
type Press = GesturePoint & { readonly pointerId: number }

let stopClicks: (() => void) | null = null
let again: (() => void) | null = null

/** The view has moved under a pointer that stands still. */
export function followView(): void {
  again?.()
}

/** Begins at a pressed arrow. A press without a pull waits for a second press on the target. */
export function beginConnect(start: Start, press: Press, space: Space): void {
  stopClicks?.()
  update(start, press, space)
  followPointer(press, {
    onMove: (point) => update(start, point, space),
    onEnd: (point, moved) => {
      if (moved) finish(point, space)
      else waitForTarget(start, space)
    },
    onCancel: stop,
  })
}

/** After a click on an arrow: the line follows the pointer until the next press. */
function waitForTarget(start: Start, space: Space): void {
  const abort = new AbortController()
  const options = { capture: true, signal: abort.signal }
  stopClicks = () => {
    abort.abort()
    stop()
  }
  // The arrow lies so close to its own asset that this would be refused, before anything was chosen.
  const { current } = connectStore.getState()
  if (current?.refused) connectStore.setState({ current: { ...current, refused: false } })
  hintGesture(text.chooseTarget)
  window.addEventListener('pointermove', (event) => update(start, event, space), options)
  window.addEventListener(
    'pointerdown',
    (event) => {
      // Without this React Flow would select or pan with the press that ends the flow.
      event.preventDefault()
      event.stopPropagation()
      abort.abort()
      update(start, event, space)
      swallowRelease()
      finish(event, space)
    },
    options,
  )
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      stopClicks?.()
    },
    options,
  )
}

/** The click that follows the ending press belongs to nobody. */
function swallowRelease(): void {
  const abort = new AbortController()
  const swallow = (event: Event) => event.stopPropagation()
  for (const type of ['pointerup', 'mousedown', 'mouseup', 'click'] as const) {
    window.addEventListener(type, swallow, { capture: true, signal: abort.signal })
  }
  const onUp = ({ pointerType }: PointerEvent) => {
    setTimeout(() => abort.abort(), pointerType === 'touch' ? AFTER_TOUCH : 0)
    window.addEventListener('pointerdown', () => abort.abort(), { capture: true, signal: abort.signal })
  }
  window.addEventListener('pointerup', onUp, { once: true, capture: true })
}

function update(start: Start, point: GesturePoint, space: Space): void {
  again = () => update(start, point, space)
  const pointer = space.toModel(point)
  const { model } = documentStore.getState()
  const target = targetAt(model, space.rects(), pointer, MAGNET / space.zoom())
  const note = target === null && isOnNote(model, space.rects(), pointer)
  const free = target === start.from ? null : target
  const refusal = target === start.from ? text.notItself : note ? text.notANote : null
  connectStore.setState({ current: { ...start, pointer, target: free, refused: refusal !== null } })
  if (refusal !== null) hintGesture(refusal, 'refused')
  else hintGesture(wordsFor(start, free === null ? null : (model.assets[free]?.name ?? null)))
}

function wordsFor({ moving }: Start, name: string | null): string {
  if (moving) return name === null ? text.moveTheEnd : text.moveTheEndTo(name)
  return name === null ? text.addAtTheEnd : text.connectTo(name)
}

function isOnNote(model: Model, rects: ReadonlyMap<Id, Rect>, point: Point): boolean {
  return Object.keys(model.notes).some((id) => isOver(rects.get(id), point))
}

/** The asset under the point, else the nearest one within reach; zones are no targets. */
export function targetAt(model: Model, rects: ReadonlyMap<Id, Rect>, point: Point, reach: number): Id | null {
  let best: { id: Id; distance: number } | null = null
  for (const id in model.assets) {
    const rect = rects.get(id)
    if (!rect) continue
    const dx = Math.max(rect.x - point.x, 0, point.x - rect.x - rect.w)
    const dy = Math.max(rect.y - point.y, 0, point.y - rect.y - rect.h)
    const distance = Math.hypot(dx, dy)
    // Of overlapping cards the one drawn later lies on top.
    if (distance <= reach && (best === null || distance <= best.distance)) best = { id, distance }
  }
  return best?.id ?? null
}

function finish(point: GesturePoint, space: Space): void {
  const { current } = connectStore.getState()
  stop()
  if (!current) return
  const { from, target, moving, refused } = current
  if (target !== null && moving) reconnect(moving.flow, moving.end, target)
  else if (target !== null) {
    const flow = connect(from, target)
    // The new flow is what is selected; a ring left around another element would look like a second selection.
    canvasPort()?.focus(null)
    offerName(flow)
  } else if (!moving && !refused && !isOver(space.rects().get(from), space.toModel(point))) {
    openPicker({ at: space.toModel(point), from, pulled: true })
  }
}

function isOver(rect: Rect | undefined, { x, y }: Point): boolean {
  return !!rect && x >= rect.x && x <= rect.x + rect.w && y >= rect.y && y <= rect.y + rect.h
}

function stop(): void {
  again = null
  stopClicks = null
  hintGesture()
  connectStore.setState({ current: null })
}
