/** A finger that rests: the touch screen's second button. Browsers say so themselves, or do not, so this counts. */

/** So long a finger rests, in milliseconds, and so far it may stray meanwhile, in pixels. */
const REST = { time: 500, stray: 10 } as const
/** The browser may still report a click after the finger is lifted. */
const AFTERMATH = 300

/** What has a gesture of its own for a finger. */
const OWN = '.connect-arrow, .zone-pull, .flow-end, a, button, input'

/**
 * Calls `rested` when one finger has rested on the element, and says whether it is lifted already; what it does
 * afterwards moves nothing. Answers a function that ends the wait at once, for when the browser has noticed first.
 */
export function watchRest(
  element: HTMLElement,
  rested: (press: PointerEvent, lifted: boolean) => void,
  signal: AbortSignal,
): () => void {
  const wait = createWait(rested)
  const { forget } = wait
  function onDown(event: PointerEvent) {
    if (event.pointerType !== 'touch') return
    forget()
    if (!event.isPrimary || (event.target instanceof Element && event.target.closest(OWN))) return
    wait.begin(event)
  }
  function onMove(event: PointerEvent) {
    if (!wait.hasStrayed(event)) return
    if (!wait.isOver(event)) forget()
    else {
      event.stopPropagation()
      wait.end(false)
    }
  }
  function onUp(event: PointerEvent) {
    if (event.isPrimary && wait.isOver(event)) wait.end(true)
    else forget()
  }
  element.addEventListener('pointerdown', onDown, { capture: true, signal })
  window.addEventListener('pointermove', onMove, { capture: true, signal })
  window.addEventListener('pointerup', onUp, { capture: true, signal })
  window.addEventListener('pointercancel', forget, { capture: true, signal })
  signal.addEventListener('abort', forget)
  return () => wait.end(false)
}

/** One finger on its way to have rested; ends by itself after the time. */
function createWait(rested: (press: PointerEvent, lifted: boolean) => void) {
  let timer = 0
  let press: PointerEvent | null = null
  function forget() {
    clearTimeout(timer)
    press = null
  }
  function end(lifted: boolean) {
    const done = press
    forget()
    if (!done) return
    ignoreRest()
    rested(done, lifted)
  }
  return {
    forget,
    end,
    begin: (event: PointerEvent) => {
      press = event
      timer = window.setTimeout(end, REST.time, false)
    },
    /** Where the page was busy the timer is late; what counts is how long the finger lay there. */
    isOver: (now: PointerEvent) => press !== null && now.timeStamp - press.timeStamp >= REST.time,
    hasStrayed: ({ clientX, clientY }: PointerEvent) =>
      press !== null && Math.hypot(clientX - press.clientX, clientY - press.clientY) > REST.stray,
  }
}

/** Until the finger is lifted, nobody sees it move: neither pans nor drags begin under the menu. */
function ignoreRest(): void {
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  const swallow = (event: Event) => event.stopPropagation()
  const lifted = () => setTimeout(() => stop.abort(), AFTERMATH)
  for (const type of ['pointermove', 'touchmove', 'mousemove', 'click'] as const) {
    window.addEventListener(type, swallow, options)
  }
  window.addEventListener('pointerdown', () => stop.abort(), options)
  window.addEventListener('pointerup', lifted, options)
  window.addEventListener('pointercancel', lifted, options)
}
