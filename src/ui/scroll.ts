/** Room left between the element and the edge that it comes to, for headings that stick there. */
const MARGIN = 40

/**
 * Brings an element into view by scrolling the list that it lies in and nothing else. (`scrollIntoView` also
 * scrolls boxes that only clip, such as the frame of the page.)
 */
export function scrollWithin(element: HTMLElement, to: 'start' | 'nearest' | 'middle'): void {
  const list = scroller(element)
  if (!list) return
  const box = element.getBoundingClientRect()
  const frame = list.getBoundingClientRect()
  const above = box.top - frame.top
  const below = box.bottom - frame.bottom
  if (to === 'start') list.scrollTop += above
  else if (to === 'middle') list.scrollTop += above - (frame.height - box.height) / 2
  else if (above < MARGIN || box.height > frame.height - MARGIN) list.scrollTop += above - MARGIN
  else if (below > 0) list.scrollTop += Math.min(below + MARGIN / 2, above - MARGIN)
}

/** Scrolls the list that the element lies in by so many pixels. */
export function scrollBy(element: HTMLElement, pixels: number): void {
  const list = scroller(element)
  if (list) list.scrollTop += pixels
}

function scroller(element: HTMLElement): HTMLElement | null {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each
  }
  return null
}
