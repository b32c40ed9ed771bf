/**
 * One pointer gesture from press to release, for mouse, pen and touch alike. Listens on the window in the
 * capture phase, so that React Flow sees none of it; Escape or a lost pointer cancels.
 */

export type GesturePoint = { readonly clientX: number; readonly clientY: number }

type Held = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean }

export type Gesture = {
  onMove(point: GesturePoint & Held): void
  /** The pointer was let go; `moved` is false for a click. */
  onEnd(point: GesturePoint, moved: boolean): void
  onCancel(): void
}

type Press = GesturePoint & { readonly pointerId: number }

/** Movement below this many pixels is a click. */
const CLICK = 4

/** Follows the pointer that was just pressed; answers the function that cancels. */
export function followPointer(press: Press, gesture: Gesture): () => void {
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  let moved = false
  function cancel() {
    if (stop.signal.aborted) return
    stop.abort()
    gesture.onCancel()
  }
  function onMove(event: PointerEvent) {
    if (event.pointerId !== press.pointerId) return
    moved ||= Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > CLICK
    event.stopPropagation()
    if (moved) gesture.onMove(event)
  }
  function onUp(event: PointerEvent) {
    if (event.pointerId !== press.pointerId) return
    event.stopPropagation()
    stop.abort()
    gesture.onEnd(event, moved)
  }
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }
  window.addEventListener('pointermove', onMove, options)
  window.addEventListener('pointerup', onUp, options)
  window.addEventListener('pointercancel', cancel, options)
  window.addEventListener('keydown', onKey, options)
  // Capturing sees the blur of every element; only that of the window means that the release may be missed.
  window.addEventListener('blur', (event) => event.target === window && cancel(), options)
  return cancel
}
