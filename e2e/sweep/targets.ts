import type { Page } from '@playwright/test'

/**
 * Targets that are smaller than `least` pixels (WCAG 2.5.8): nothing but its label or its own extended area may stand
 * in for the missing pixels, or for the smaller size as much empty room around it. What is drawn on the canvas grows with its zoom.
 */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const INTERACTIVE =
      'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="option"], [role^="menuitem"], [role="separator"][tabindex], [role="row"][tabindex], [role="group"][tabindex]'
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '').trim().slice(0, 50)}”`
    const modal = document.querySelector('dialog[open]')
    const targets = [...(modal ?? document).querySelectorAll(INTERACTIVE)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, .sr-only, option') &&
        !element.closest('[inert], .react-flow__viewport, .react-flow__attribution, .sr-only'),
    )
    /** A word in a sentence is as high as its line. */
    const inSentence = (element: Element) => {
      if (!element.matches('a, button') || !getComputedStyle(element).display.startsWith('inline'))
        return false
      const around = (element.parentElement?.textContent ?? '').trim().length
      return around > (element.textContent ?? '').trim().length + 2
    }
    const areaOf = (element: Element) => (element.closest('label') ?? element).getBoundingClientRect()
    const hits = (element: Element, x: number, y: number) => {
      const found = document.elementFromPoint(x, y)
      return found !== null && (element.closest('label') ?? element).contains(found)
    }
    const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 })
    const isSmall = ({ width, height }: DOMRect) => width < 23.5 || height < 23.5
    /** A circle of 24 pixels around its middle meets no other target, nor the circle of another small one. */
    const hasRoom = (element: Element) => {
      const at = middle(areaOf(element))
      return targets.every((other) => {
        const box = areaOf(other)
        if (other.contains(element) || element.contains(other) || box.width === 0) return true
        const [x, y] = [
          Math.max(box.left, Math.min(at.x, box.right)),
          Math.max(box.top, Math.min(at.y, box.bottom)),
        ]
        const next = middle(box)
        if (isSmall(box) && Math.hypot(next.x - at.x, next.y - at.y) < 23.5) return false
        return Math.hypot(x - at.x, y - at.y) >= 11.5
      })
    }
    const found: string[] = []
    for (const element of targets) {
      const box = areaOf(element)
      if (box.width === 0 || (box.width >= size - 0.5 && box.height >= size - 0.5) || inSentence(element))
        continue
      if (size === 24 && hasRoom(element)) continue
      element.scrollIntoView({ block: 'center', inline: 'center' })
      const now = areaOf(element)
      const [x, y] = [now.x + now.width / 2, now.y + now.height / 2]
      /** So many pixels of it lie one after the other through a point, in a direction and back. */
      const reach = (fromX: number, fromY: number, dx: number, dy: number) => {
        if (!hits(element, fromX, fromY)) return 0
        let [on, back] = [0, 0]
        while (on < size && hits(element, fromX + dx * (on + 1), fromY + dy * (on + 1))) on += 1
        while (back < size && hits(element, fromX - dx * (back + 1), fromY - dy * (back + 1))) back += 1
        return 1 + on + back
      }
      // The whole of a card may belong to its title, but for what else is on it: then beside the words too.
      const around =
        (element instanceof HTMLElement ? element.offsetParent : null)?.getBoundingClientRect() ?? now
      const columns = [x, ...[0.1, 0.3, 0.5, 0.7, 0.9].map((part) => around.left + around.width * part)]
      const wide = now.width >= size - 0.5 || reach(x, y, 1, 0) >= size - 1
      const high = now.height >= size - 0.5 || columns.some((each) => reach(each, y, 0, 1) >= size - 1)
      if (!wide || !high) found.push(`${name(element)} ${Math.round(box.width)}×${Math.round(box.height)}`)
    }
    return [...new Set(found)]
  }, least)
}
