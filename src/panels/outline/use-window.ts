import { type RefObject, useLayoutEffect, useState } from 'react'

/** Rows beyond the edges that are drawn all the same, so that scrolling finds them there. */
const BEYOND = 6

export type Window = { readonly start: number; readonly end: number }

/** The rows of one height that lie in view, from `start` up to before `end`. */
export function rowsInView(top: number, height: number, row: number, count: number): Window {
  const start = Math.max(0, Math.floor(top / row) - BEYOND)
  return { start, end: Math.min(count, Math.ceil((top + height) / row) + BEYOND) }
}

/** Which rows of a scrolling list are to be drawn, kept up to date; a long list costs no more than a short one. */
export function useWindow(list: RefObject<HTMLElement | null>, row: number, count: number): Window {
  const [view, setView] = useState({ top: 0, height: 0 })
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight })
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [list])
  return rowsInView(view.top, view.height, row, count)
}
