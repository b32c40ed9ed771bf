/**
 * Keys that only mean something on the canvas. Commands with a place in a menu are in commands/; React Flow's
 * own key handling is off, because it moves its nodes before anybody is asked.
 */

import { type RefObject, useEffect } from 'react'
import { startRename } from '../commands/edit'
import { type Direction, pickNeighbour } from '../commands/insert'
import { isTyping } from '../commands/keymap'
import { nudge } from '../commands/move'
import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { announce } from '../store/announce'
import { documentStore } from '../store/document'
import { select, sessionStore } from '../store/session'
import { requestView } from '../store/viewport'
import type { Projection } from './scene'
import { focusElement } from './view'
import { nearestTowards, nextFlow, nextInOrder } from './walk'

const ARROWS: Readonly<Record<string, { direction: Direction; x: number; y: number }>> = {
  ArrowLeft: { direction: 'left', x: -1, y: 0 },
  ArrowRight: { direction: 'right', x: 1, y: 0 },
  ArrowUp: { direction: 'up', x: 0, y: -1 },
  ArrowDown: { direction: 'down', x: 0, y: 1 },
}

/** Pixels of a nudge, and with Shift. */
const STEP = { small: 1, large: 10 } as const

/** Listens on the document, so that keys also work when the focused element has just been deleted. */
export function useCanvasKeys(root: RefObject<HTMLElement | null>, latest: RefObject<Projection>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const element = root.current
      if (!element || event.defaultPrevented || event.isComposing) return
      const inside = event.target instanceof Node && element.contains(event.target)
      const elsewhere = !inside && event.target !== document.body
      if (elsewhere && event.key === 'Escape' && leadsBack(event.target)) {
        element.focus({ preventScroll: true })
        focusElement(element, sessionStore.getState().selection[0])
        event.preventDefault()
      }
      if (elsewhere || isTyping(event.target)) return
      if (press(event, element, inside, latest.current)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [root, latest])
}

/** Escape leads from a panel back to the canvas, unless a field, a menu or a dialog has its own use for it. */
function leadsBack(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('dialog, [data-modal], [role="menu"]')) return false
  if (target instanceof HTMLInputElement)
    return /^(radio|checkbox)$/.test(target.type) || (target.type === 'search' && target.value === '')
  return !isTyping(target) || target instanceof HTMLSelectElement
}

/** Answers whether the key was for the canvas. */
function press(event: KeyboardEvent, root: HTMLElement, inside: boolean, projection: Projection): boolean {
  const arrow = ARROWS[event.key]
  if (arrow) return pressArrow(event, arrow, projection.rects)
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  switch (event.key) {
    case 'Tab':
      return inside && walk(root, event.shiftKey ? -1 : 1)
    case 'Enter':
      return rename()
    case 'f':
    case 'F':
      return walkFlows(event.shiftKey ? -1 : 1, projection)
    case 'Escape':
      return inside && stepOut(root)
    default:
      return false
  }
}

type Arrow = { readonly direction: Direction; readonly x: number; readonly y: number }

function pressArrow(event: KeyboardEvent, arrow: Arrow, rects: ReadonlyMap<Id, Rect>): boolean {
  const { model } = documentStore.getState()
  const only = onlySelected()
  const asset = only !== null && model.assets[only] ? only : null
  if (event.ctrlKey || event.metaKey) {
    if (asset === null || event.shiftKey || event.altKey) return false
    pickNeighbour(asset, arrow.direction)
    return true
  }
  if (event.altKey) {
    const next = asset === null ? null : nearestTowards(model, rects, asset, arrow.direction)
    if (next !== null) goTo(next)
    return asset !== null
  }
  if (sessionStore.getState().selection.length === 0) return false
  const step = event.shiftKey ? STEP.large : STEP.small
  nudge({ x: arrow.x * step, y: arrow.y * step })
  return true
}

function rename(): boolean {
  const only = onlySelected()
  if (only !== null) startRename(only)
  return only !== null
}

/** Escape has put the keyboard on the canvas itself: the next Tab leaves it. */
let leaving = false

function walk(root: HTMLElement, step: 1 | -1): boolean {
  const onRoot = document.activeElement === root
  if (onRoot && (leaving || step < 0)) {
    leaving = false
    return false
  }
  const focused = document.activeElement?.closest('.react-flow__node')?.getAttribute('data-id') ?? null
  // From a link or button on the canvas Tab goes on as everywhere, or nobody would ever get out.
  if (!onRoot && focused === null) return false
  const next = nextInOrder(documentStore.getState().model, onRoot ? null : focused, step)
  if (next === null) return false
  goTo(next)
  return true
}

/** From an element back to the canvas itself (the command of the key clears the selection), and then out of it. */
function stepOut(root: HTMLElement): boolean {
  const selected = sessionStore.getState().selection.length > 0
  if (document.activeElement === root && !selected) leaving = true
  root.focus({ preventScroll: true })
  return false
}

function goTo(id: Id): void {
  leaving = false
  select([id])
  requestView({ type: 'reveal', ids: [id], focus: true })
}

let walkedFrom: Id | null = null

/** F goes from an asset to its flows, one by one; Shift and F backwards. The focus stays, the flow is read out. */
function walkFlows(step: 1 | -1, { edges }: Projection): boolean {
  const { model } = documentStore.getState()
  const only = onlySelected()
  if (only === null) return false
  const onFlow = model.flows[only] !== undefined
  if (!onFlow) walkedFrom = only
  const asset = walkedFrom ?? model.flows[only]?.from
  const next = asset === undefined ? null : nextFlow(model, asset, onFlow ? only : null, step)
  if (next === null) announce('No flows here')
  else {
    select([next])
    requestView({ type: 'reveal', ids: [next] })
    announce(edges.find((edge) => edge.id === next)?.ariaLabel ?? '')
  }
  return true
}

function onlySelected(): Id | null {
  const { selection } = sessionStore.getState()
  return selection.length === 1 ? (selection[0] ?? null) : null
}
