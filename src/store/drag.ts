/**
 * Dragging something new from a list onto the canvas, with mouse, pen or touch. The list starts it, the canvas
 * shows the ghost and takes the drop; neither knows the other. (HTML drag and drop does not exist on touch.)
 */

import { createStore } from 'zustand/vanilla'

export type DragItem = {
  readonly type: 'asset' | 'zone'
  readonly kind: string
  /** What an asset is called, if not after its kind. */
  readonly called?: string | undefined
}

/** `item` is null while nothing is dragged; x and y are client pixels. */
export type Drag = { readonly item: DragItem | null; readonly x: number; readonly y: number }

type Start = {
  readonly pointerId: number
  readonly pointerType: string
  readonly clientX: number
  readonly clientY: number
}
type DropListener = (item: DragItem, x: number, y: number) => void

/** A press that moves less is a click. */
const THRESHOLD = 6
/** A finger that rests this long lifts the item, so that it can go anywhere; before, a vertical pull scrolls. */
const HOLD_MS = 350
const IDLE: Drag = { item: null, x: 0, y: 0 }

export const dragStore = createStore<Drag>(() => IDLE)

const listeners = new Set<DropListener>()

/** The canvas listens here for what was let go, wherever that was; answers the function that stops it. */
export function onDrop(listener: DropListener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * Call on `pointerdown` of a list item. The item's own `click` stays the way to add without dragging: it does
 * not come after a real drag. Escape gives up. The list should keep `touch-action: pan-y` and `keepFromScrolling`:
 * a vertical pull scrolls it, a sideways one drags, and after a rest every pull drags.
 */
export function beginDrag(item: DragItem, start: Start): void {
  let moved = false
  const isHeld = () => dragStore.getState().item !== null
  const hold = setTimeout(() => {
    if (start.pointerType === 'touch') dragStore.setState({ item, x: start.clientX, y: start.clientY })
  }, HOLD_MS)
  const end = () => {
    clearTimeout(hold)
    stop()
    dragStore.setState(IDLE)
  }
  const stop = follow(start.pointerId, {
    move(event) {
      const { clientX: x, clientY: y } = event
      moved ||= Math.hypot(x - start.clientX, y - start.clientY) >= THRESHOLD
      if (!moved) return
      event.preventDefault()
      dragStore.setState({ item, x, y })
    },
    release({ clientX, clientY }) {
      const dragged = moved && isHeld()
      end()
      if (!dragged) return
      swallowClick()
      for (const listener of listeners) listener(item, clientX, clientY)
    },
    escape(event) {
      if (!isHeld()) return
      event.preventDefault()
      event.stopPropagation()
      swallowClick()
      end()
    },
    end,
  })
}

type Hand = {
  readonly move: (event: PointerEvent) => void
  readonly release: (event: PointerEvent) => void
  readonly escape: (event: KeyboardEvent) => void
  readonly end: () => void
}

/** Tells what one pointer does, wherever it goes, until the answer is called. */
function follow(pointerId: number, hand: Hand): () => void {
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  const ours = (tell: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === pointerId) tell(event)
  }
  window.addEventListener('pointermove', ours(hand.move), options)
  window.addEventListener('pointerup', ours(hand.release), options)
  window.addEventListener('pointercancel', ours(hand.end), options)
  window.addEventListener('keydown', (event) => event.key === 'Escape' && hand.escape(event), options)
  // Capturing sees the blur of every element; only that of the window means that the release may be missed.
  window.addEventListener('blur', (event) => event.target === window && hand.end(), options)
  return () => stop.abort()
}

/**
 * Keeps the browser from scrolling once a rest has lifted an item. For the `ref` of a list item: the listener has to
 * be there before the finger comes down. Answers the function that takes it away.
 */
export function keepFromScrolling(element: HTMLElement): () => void {
  const onTouchMove = (event: TouchEvent) => {
    if (dragStore.getState().item !== null && event.cancelable) event.preventDefault()
  }
  element.addEventListener('touchmove', onTouchMove, { passive: false })
  return () => element.removeEventListener('touchmove', onTouchMove)
}

/** The browser may send a click to the list item where the drag began; it would add a second one. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}
