import type { Page } from '@playwright/test'

/** Where Tab has come to. */
type Stop = {
  readonly name: string
  /** What decides how its focus is shown. */
  readonly look: string
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly covered: boolean
  /** Tab has been here. */
  readonly again: boolean
}

/** The pixels around an element that its focus may change. */
const RING = 5
/** More stops than that are more of the same. */
const MOST = 120

/** Goes through the page by Tab: where the focus is nowhere, hidden behind something, or not to be seen. */
export async function focusFaults(page: Page, seen: Set<string>): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-tabbed]')) element.removeAttribute('data-tabbed')
  })
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(whereFocused)
    if (stop === null) continue
    if (stop.again) return found
    // The tip of the last stop may be about to go.
    if (stop.covered && (await staysCovered(page))) found.push(`covered: ${stop.name}`)
    if (seen.has(stop.look) || stop.box.width === 0) continue
    seen.add(stop.look)
    if (!(await changesPixels(page, stop))) found.push(`focus not seen: ${stop.name}`)
  }
  return found
}

async function staysCovered(page: Page): Promise<boolean> {
  await page.waitForTimeout(200)
  return (await page.evaluate(whereFocused))?.covered ?? false
}

function whereFocused(): Stop | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null
  // Out of the page, at the bars of the browser.
  if (element === document.body || element.tagName === 'IFRAME') return null
  const again = element.hasAttribute('data-tabbed')
  element.setAttribute('data-tabbed', '')
  const label = element.closest('label') ?? element
  const { x, y, width, height } = label.getBoundingClientRect()
  const own: DOMRect = element.getBoundingClientRect().toJSON()
  const inset = Math.min(3, width / 4, height / 4)
  const points = [
    [x + width / 2, y + height / 2],
    [x + inset, y + inset],
    [x + width - inset, y + inset],
    [x + inset, y + height - inset],
    [x + width - inset, y + height - inset],
  ]
  const shown = points.some(([px = 0, py = 0]) => {
    const hit = document.elementFromPoint(px, py)
    if (hit === null) return false
    // In the drawing things lie on each other as they were put there.
    const drawn = label.closest('.react-flow__viewport') !== null && hit.closest('.react-flow') !== null
    return drawn || label.contains(hit) || hit.contains(label)
  })
  const words = element.getAttribute('aria-label') ?? label.textContent ?? ''
  return {
    name: `${element.tagName.toLowerCase()} “${words.trim().slice(0, 50)}”`,
    look: `${element.tagName} ${element.getAttribute('role')} ${label.getAttribute('class')} ${label.parentElement?.getAttribute('class')}`,
    // A box to tick has the ring itself; one that lies unseen over its label leaves it to the label.
    box: getComputedStyle(element).opacity === '0' ? { x, y, width, height } : own,
    covered: !shown,
    again,
  }
}

/** Whether an outline of at least one pixel all round, or as much, comes with the focus. */
async function changesPixels(page: Page, { box }: Stop): Promise<boolean> {
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  const left = Math.max(0, Math.floor(box.x - RING))
  const top = Math.max(0, Math.floor(box.y - RING))
  const width = Math.min(size.width, Math.ceil(box.x + box.width + RING)) - left
  const height = Math.min(size.height, Math.ceil(box.y + box.height + RING)) - top
  if (width < 4 || height < 4) return true
  const clip = { x: left, y: top, width, height }
  const shots = [await page.screenshot({ clip, caret: 'hide' })]
  // The focus goes to something that nobody sees, and comes back.
  const kept = await page.evaluateHandle(() => {
    const { activeElement } = document
    const away = document.createElement('span')
    away.tabIndex = -1
    away.style.cssText = 'position: fixed; outline: none'
    away.dataset.away = ''
    ;(activeElement?.closest('dialog, [popover]') ?? document.body).append(away)
    away.focus({ preventScroll: true })
    return activeElement
  })
  shots.push(await page.screenshot({ clip, caret: 'hide' }))
  await page.evaluate((element) => {
    if (element instanceof HTMLElement || element instanceof SVGElement)
      element.focus({ preventScroll: true })
    document.querySelector('[data-away]')?.remove()
  }, kept)
  const changed = await page.evaluate(
    countChanged,
    shots.map((shot) => shot.toString('base64')),
  )
  return changed >= 1.5 * (Math.min(box.width, width) + Math.min(box.height, height))
}

async function countChanged(pictures: readonly string[]): Promise<number> {
  const pixels = await Promise.all(
    pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      if (!context) throw new Error('No canvas')
      context.drawImage(bitmap, 0, 0)
      return context.getImageData(0, 0, bitmap.width, bitmap.height).data
    }),
  )
  const [one, other] = pixels
  if (!one || !other) return 0
  let count = 0
  for (let at = 0; at < one.length; at += 4) {
    const difference = [0, 1, 2].map((part) => Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0)))
    if (Math.max(...difference) > 24) count += 1
  }
  return count
}
