const MARGIN = 8

/** Puts a fixed element beside a rectangle of the window, on the other side or shifted where it would not fit. */
export function placeNear(element: HTMLElement, anchor: DOMRect, side: 'below' | 'right', gap: number): void {
  const { offsetWidth: width, offsetHeight: height } = element
  const { innerWidth, innerHeight } = window
  let left = side === 'below' ? anchor.left : anchor.right + gap
  let top = side === 'below' ? anchor.bottom + gap : anchor.top
  if (side === 'below' && top + height > innerHeight - MARGIN) top = anchor.top - gap - height
  if (side === 'right' && left + width > innerWidth - MARGIN) left = anchor.left - gap - width
  left = Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))
  top = Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN))
  element.style.left = `${left}px`
  element.style.top = `${top}px`
}
