/** Pulls a sheet with the finger: by its header, or by what is in it once that is at its top. */

export type Detent = 'full' | 'half' | 'closed'

/** So many milliseconds of the speed at the end are added to the way. */
const THROW_MS = 220
/** Pixels before a touch is a pull. */
const SLOP = 8
/** A finger that rested first is lifting something out of the list. */
const RESTED_MS = 250
const SETTLE_MS = 140

type Heights = { readonly half: number; readonly full: number }

/**
 * Where a sheet of this height (pixels) comes to rest after a pull that ended with this speed (pixels per millisecond,
 * down is positive). A throw goes one step at most.
 */
export function settled(height: number, speed: number, { half, full }: Heights): Detent {
  const thrown = height - speed * THROW_MS
  const at = height > half ? Math.max(thrown, half) : Math.min(thrown, full)
  if (at < half / 2) return 'closed'
  return at > (half + full) / 2 ? 'full' : 'half'
}

/** Makes the sheet follow a finger or the mouse; `go` is told where it comes to rest. Answers what ends that. */
export function letPull(sheet: HTMLElement, go: (to: Detent) => void): () => void {
  const stop = new AbortController()
  const pull = createPull(sheet, go)
  byHeader(sheet, pull, stop.signal)
  byContent(sheet, pull, stop.signal)
  return () => stop.abort()
}

type Pull = ReturnType<typeof createPull>

function createPull(sheet: HTMLElement, go: (to: Detent) => void) {
  let from: { readonly y: number; readonly height: number } | null = null
  let last: readonly { readonly y: number; readonly at: number }[] = []
  const sizes = () => ({
    half: sheet.parentElement?.offsetHeight ?? 0,
    full: sheet.parentElement?.parentElement?.offsetHeight ?? 0,
  })
  return {
    pulling: () => from !== null,
    start(y: number): void {
      from = { y, height: sheet.offsetHeight }
      last = []
    },
    move(y: number, at: number): void {
      if (!from) return
      last = [...last.filter((each) => at - each.at < 80), { y, at }]
      const height = Math.min(Math.max(from.height + from.y - y, 0), sizes().full)
      Object.assign(sheet.style, { top: 'auto', height: `${height}px` })
    },
    end(): void {
      if (!from) return
      from = null
      const first = last[0]
      const final = last.at(-1)
      const time = first && final ? final.at - first.at : 0
      const speed = first && final && time > 0 ? (final.y - first.y) / time : 0
      settle(sheet, settled(sheet.offsetHeight, speed, sizes()), go)
    },
  }
}

/** Goes the rest of the way. */
function settle(sheet: HTMLElement, to: Detent, go: (to: Detent) => void): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const { top, height } = sheet.getBoundingClientRect()
  const finish = () => {
    Object.assign(sheet.style, { top: '', height: '' })
    go(to)
  }
  if (calm) {
    finish()
    return
  }
  if (to === 'closed') {
    const end = { transform: `translateY(${height}px)` }
    sheet.animate([{ transform: 'none' }, end], { duration: SETTLE_MS }).finished.then(finish, finish)
    return
  }
  finish()
  requestAnimationFrame(() => {
    const shift = top - sheet.getBoundingClientRect().top
    sheet.animate([{ top: `${shift}px` }, { top: '0' }], { duration: SETTLE_MS, easing: 'ease-out' })
  })
}

function byHeader(sheet: HTMLElement, pull: Pull, signal: AbortSignal): void {
  const header = sheet.querySelector<HTMLElement>('[data-pull]')
  let down: { readonly y: number; readonly id: number } | null = null
  header?.addEventListener(
    'pointerdown',
    ({ clientY, pointerId, isPrimary, button }) => {
      down = isPrimary && button === 0 && hasHandle(sheet) ? { y: clientY, id: pointerId } : null
    },
    { signal },
  )
  header?.addEventListener(
    'pointermove',
    ({ clientY, timeStamp, pointerId }) => {
      if (down?.id !== pointerId) return
      if (!pull.pulling()) {
        if (Math.abs(clientY - down.y) < SLOP) return
        header.setPointerCapture(pointerId)
        pull.start(clientY)
      }
      pull.move(clientY, timeStamp)
    },
    { signal },
  )
  const end = () => {
    down = null
    if (!pull.pulling()) return
    pull.end()
    // The click that follows would press the handle or the cross on which the pull began.
    const swallow = (event: Event) => event.stopPropagation()
    header?.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => header?.removeEventListener('click', swallow, true), 0)
  }
  header?.addEventListener('pointerup', end, { signal })
  header?.addEventListener('pointercancel', end, { signal })
}

/** Beside the canvas and in very small windows there is nothing to pull, and no handle. */
function hasHandle(sheet: HTMLElement): boolean {
  return sheet.querySelector<HTMLElement>('[data-pull] > button')?.checkVisibility() === true
}

function byContent(sheet: HTMLElement, pull: Pull, signal: AbortSignal): void {
  const content = sheet.querySelector<HTMLElement>('[data-scroll]')
  let start: { readonly x: number; readonly y: number; readonly at: number } | null = null
  content?.addEventListener(
    'touchstart',
    ({ touches, timeStamp, target }) => {
      const [touch] = touches
      const free = content.scrollTop <= 0 && hasHandle(sheet) && !scrolls(target, content)
      start =
        touch && touches.length === 1 && free ? { x: touch.clientX, y: touch.clientY, at: timeStamp } : null
    },
    { signal, passive: true },
  )
  content?.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches
      if (!start || !touch) return
      if (!pull.pulling()) {
        const down = touch.clientY - start.y
        const aside = Math.abs(touch.clientX - start.x)
        if (Math.max(Math.abs(down), aside) < SLOP) return
        if (down < aside || event.timeStamp - start.at > RESTED_MS || !event.cancelable) {
          start = null
          return
        }
        pull.start(touch.clientY)
      }
      event.preventDefault()
      pull.move(touch.clientY, event.timeStamp)
    },
    { signal, passive: false },
  )
  const end = () => {
    if (start) pull.end()
    start = null
  }
  content?.addEventListener('touchend', end, { signal })
  content?.addEventListener('touchcancel', end, { signal })
}

/** Something within the sheet, such as a long text, that is scrolled down by itself. */
function scrolls(target: EventTarget | null, within: HTMLElement): boolean {
  for (
    let each = target instanceof Element ? target : null;
    each && each !== within;
    each = each.parentElement
  )
    if (each.scrollTop > 0) return true
  return false
}
