/**
 * What React Flow reports, and what becomes of it. A drag writes the overlay while it lasts and one commit when
 * it ends. React Flow's own selecting, measuring and removing are not used: see select.ts for the first, sizes
 * come from the document, and deleting is a command.
 */

import type { NodeChange } from '@xyflow/react'
import * as text from '#text/canvas-draw'
import * as names from '#text/commands-go'
import { dropElements, homeOf, type Places } from '../commands/move'
import { onMac } from '../commands/platform'
import { rememberCopy } from '../commands/repeat'
import type { Point } from '../model/geometry'
import type { Id } from '../model/model'
import { documentStore, setGesture } from '../store/document'
import { hintGesture } from '../store/gesture-hint'
import { clearOverlay, setOverlay } from '../store/overlay'
import { select, sessionStore, toggleSelect } from '../store/session'
import { viewportStore } from '../store/viewport'
import { type DragFrame, dropFlowOf, frameOf, type Modifiers, placesAfter, prepareGuides } from './drag-frame'
import type { GesturePoint } from './gesture'
import type { CanvasNode } from './scene'

type Keys = Modifiers & { readonly altKey: boolean }

const NO_KEYS: Keys = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

let cancelled = false
/** Where the pointer went down, and how far it was from there when React Flow noticed the drag; both per axis. */
let pressed: Point = { x: 0, y: 0 }
let late: Point = { x: 0, y: 0 }
let frame: DragFrame | null = null
/** How far the pointer has come, model pixels, and what is held down with it. */
let moved: Point = { x: 0, y: 0 }
let keys: Keys = NO_KEYS
let listening: AbortController | null = null

/** One switch over the kinds of change. */
export function onNodesChange(changes: readonly NodeChange<CanvasNode>[]): void {
  let state: 'none' | 'moving' | 'ended' = 'none'
  for (const change of changes) {
    switch (change.type) {
      case 'position': {
        const start = frame?.start.get(change.id)
        if (!change.position || !start) break
        // All that is dragged moves alike, so that any of them says how far.
        moved = { x: change.position.x + late.x - start.x, y: change.position.y + late.y - start.y }
        state = change.dragging ? 'moving' : 'ended'
        break
      }
      case 'dimensions':
      case 'select':
      case 'remove':
      case 'add':
      case 'replace':
        break
    }
  }
  if (state === 'moving') show()
  if (state === 'ended' && frame) endDrag(frame, whereNow(frame).places)
}

function whereNow(from: DragFrame) {
  return placesAfter(from, moved, keys, viewportStore.getState().zoom)
}

/** Draws the drag as far as it has come. */
function show(): void {
  if (!frame || cancelled) return
  const { places, guides } = whereNow(frame)
  setOverlay(places, {
    lifted: frame.lifted,
    dropZone: dropZoneOf(frame, places),
    dropFlow: dropFlowOf(frame, places, viewportStore.getState().zoom),
    guides,
  })
}

/** React Flow reports the end of a drag it gave up (a second finger came) in this way only. */
function endDrag(from: DragFrame, places: Places): void {
  const onFlow = dropFlowOf(from, places, viewportStore.getState().zoom)
  if (!cancelled) {
    const left = dropElements(places, { leaveCopy: keys.altKey, onFlow })
    // What was dragged is the copy, to go on from; what it left is the original.
    if (left.length > 0) rememberCopy(documentStore.getState().model, left, [...places.keys()], true)
  }
  onNodeDragStop()
}

/** The zone that takes in the first of the dragged elements, if that would be another one than now. */
function dropZoneOf({ model, moving, rects, start }: DragFrame, places: Places): Id | null {
  for (const [id, { x, y }] of places) {
    const rect = rects.get(id)
    const from = start.get(id)
    const now = (model.assets[id] ?? model.zones[id])?.zone ?? null
    if (!rect || !from) continue
    const there = { ...rect, x: rect.x + x - from.x, y: rect.y + y - from.y }
    const home = homeOf(model, id, there, moving)
    return home === now ? null : home
  }
  return null
}

/** Remembers where a press began: React Flow counts a drag from where it passed the threshold, and lags behind. */
export function notePress({ clientX, clientY }: GesturePoint): void {
  pressed = { x: clientX, y: clientY }
  prepareGuides()
}

/** A drag begins: what is dragged is selected. */
export function onNodeDragStart(
  event: MouseEvent | TouchEvent,
  node: { readonly id: Id },
  nodes: readonly { readonly id: Id }[],
): void {
  cancelled = false
  frame = frameOf(
    documentStore.getState().model,
    nodes.map(({ id }) => id),
  )
  moved = { x: 0, y: 0 }
  keys = { ...NO_KEYS, altKey: event.altKey }
  sayKeys()
  const at = 'touches' in event ? event.touches[0] : event
  const { zoom } = viewportStore.getState()
  late = at ? { x: (at.clientX - pressed.x) / zoom, y: (at.clientY - pressed.y) / zoom } : { x: 0, y: 0 }
  setGesture(true)
  if (!sessionStore.getState().selection.includes(node.id)) {
    if (event.shiftKey) toggleSelect(node.id)
    else select([node.id])
  }
  listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  window.addEventListener('keydown', onEscape, options)
  // React Flow reports places without the keys; these events come before its own.
  for (const type of ['pointermove', 'keydown', 'keyup'] as const)
    window.addEventListener(type, onKeys, options)
}

function onKeys(event: KeyboardEvent | PointerEvent): void {
  const { shiftKey, ctrlKey, metaKey, altKey } = event
  // Alone it would lead the keyboard to the browser's menu.
  if (event.type !== 'pointermove' && 'key' in event && event.key === 'Alt') event.preventDefault()
  const before = keys
  keys = { shiftKey, ctrlKey, metaKey, altKey }
  if (altKey !== before.altKey && !cancelled) sayKeys()
  if (shiftKey === before.shiftKey && ctrlKey === before.ctrlKey && metaKey === before.metaKey) return
  if (event.type !== 'pointermove') show()
}

/** Says what the keys do now; a copy shows in the pointer, too. */
function sayKeys(): void {
  const mac = onMac()
  if (keys.altKey) hintGesture(text.whileCopying, 'copy')
  else
    hintGesture(text.whileDragging(mac ? '⌥' : names.alt, mac ? '⇧' : names.shift, mac ? '⌘' : names.control))
}

/** React Flow cannot cancel a drag: its further reports are ignored until it ends. */
function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  cancelled = true
  hintGesture()
  clearOverlay()
}

/** A drag is over, whether it moved something or not. */
export function onNodeDragStop(): void {
  listening?.abort()
  listening = null
  cancelled = false
  frame = null
  setGesture(false)
  hintGesture()
  clearOverlay()
}
