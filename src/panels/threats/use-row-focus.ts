import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { nextIndex } from '../../ui/roving'

const ROW = '[data-question]'

/**
 * The keyboard among rows of questions: up and down go from row to row, and when an answer takes a row away, the one
 * that moves up into its place gets the focus. Focus events tell where it was, since a removal is not one of them.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>, rows: unknown) {
  const [reached, setReached] = useState<string | null>(null)
  const at = useRef(-1)
  const all = () => [...(list.current?.querySelectorAll<HTMLElement>(ROW) ?? [])]
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the rows change, and only then
  useEffect(() => {
    if (at.current < 0 || document.activeElement !== document.body) return
    const left = all()
    left[Math.min(at.current, left.length - 1)]?.focus()
  }, [rows])
  const watch = {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const row = target.closest<HTMLElement>(ROW)
      at.current = row ? all().indexOf(row) : -1
      setReached(row?.dataset.question ?? null)
    },
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget && !list.current?.contains(relatedTarget)) at.current = -1
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { target, key } = event
      if (event.defaultPrevented || !(target instanceof HTMLElement) || !target.matches(ROW)) return
      if (key === 'ArrowLeft' || key === 'ArrowRight') return
      const found = all()
      const next = nextIndex(key, found.indexOf(target), found.length)
      if (next === null) return
      event.preventDefault()
      found[next]?.focus()
    },
  }
  return { reached, watch }
}
