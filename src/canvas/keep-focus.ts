import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the keyboard on the canvas when the focused element has been deleted; the browser would put it nowhere.
 * Answers the listener for the canvas.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, drawn: unknown) {
  const within = useRef(false)
  useEffect(() => {
    // A menu or dialog that closes gives the focus back while React takes it away and is deaf to events.
    const focused = () => {
      within.current = true
    }
    const element = root.current
    element?.addEventListener('focusin', focused)
    return () => element?.removeEventListener('focusin', focused)
  }, [root])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides when to look
  useEffect(() => {
    const look = () => {
      if (within.current && document.activeElement === document.body)
        root.current?.focus({ preventScroll: true })
    }
    look()
    // React Flow may take the element away a moment later.
    const frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [root, drawn])
  return {
    onBlur: (event: FocusEvent) => {
      // A removed element is no longer in the page when it says goodbye.
      within.current = event.relatedTarget === null && !event.target.isConnected
    },
  }
}
