/** When nothing was painted by then, as in a tab that nobody sees. */
const PATIENCE_MS = 500

/** Waits until what is being drawn now is on the screen. Where nothing is drawn it waits for nothing. */
export function afterPaint(): Promise<void> {
  if (typeof requestAnimationFrame !== 'function' || document.visibilityState === 'hidden')
    return Promise.resolve()
  return new Promise((resolve) => {
    // Frames come before the painting, so that the turn after one is the first with a picture.
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, PATIENCE_MS)
  })
}
