/**
 * What runs inside the page. Each function is sent there as text, so it can use nothing from outside itself; what
 * one starts and another reads lies in `globalThis.measured`.
 */

/** Time since navigation when assets and threats have been painted and the page has time to listen. */
export function untilReady(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const shown =
        document.querySelector('.react-flow__node-asset') && document.querySelector('[data-threat]')
      if (!shown) return void requestAnimationFrame(look)
      requestAnimationFrame(() => requestIdleCallback(() => resolve(performance.now())))
    }
    look()
  })
}

/**
 * The middle of an asset that can be reached with the pointer, the one nearest to the middle of the canvas: at
 * the margin a drag would also pan the view.
 */
export function reachableAsset(): { x: number; y: number } {
  const canvas = document.querySelector('.react-flow')?.getBoundingClientRect()
  if (!canvas) throw new Error('There is no canvas')
  const off = ({ x, y }: { x: number; y: number }) =>
    Math.hypot(x - (canvas.x + canvas.width / 2), y - (canvas.y + canvas.height / 2))
  const middles = [...document.querySelectorAll('.react-flow__node-asset')].flatMap((node) => {
    const { x, y, width, height } = node.getBoundingClientRect()
    const middle = { x: x + width / 2, y: y + height / 2 }
    return node.contains(document.elementFromPoint(middle.x, middle.y)) ? [middle] : []
  })
  const [nearest] = middles.sort((a, b) => off(a) - off(b))
  if (!nearest) throw new Error('No asset is in reach of the pointer')
  return nearest
}

/** Starts to note the time of every frame, until `stopFrames`. */
export function startFrames(): void {
  const times: number[] = []
  Object.assign(globalThis, { measured: times })
  const note = (now: number) => {
    times.push(now)
    if (Reflect.get(globalThis, 'measured') === times) requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
}

/** The times between the frames since `startFrames`. */
export function stopFrames(): readonly number[] {
  const times: readonly number[] = Reflect.get(globalThis, 'measured')
  Object.assign(globalThis, { measured: null })
  return times.slice(1).map((time, index) => time - (times[index] ?? time))
}

/** Starts to wait for the next key, and for the frame in which the status bar counts other open threats. */
export function watchKey(): void {
  const count = () => /(\d+) open/.exec(document.querySelector('footer')?.textContent ?? '')?.[1]
  const before = count()
  const measured = new Promise<number>((resolve) => {
    let pressed = 0
    const observer = new MutationObserver(() => {
      if (pressed === 0 || count() === before) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)))
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    const note = (event: KeyboardEvent) => {
      if (event.key !== 'Control') pressed = event.timeStamp
    }
    addEventListener('keydown', note, { capture: true })
  })
  Object.assign(globalThis, { measured })
}

/** The time that `watchKey` measured, once it has. */
export function keyToThreats(): Promise<number> {
  return Reflect.get(globalThis, 'measured')
}
