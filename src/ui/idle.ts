/**
 * Calls back once the page has nothing else to do; answers the way to call it off. Where a browser does not say
 * when that is, a moment later.
 */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback(run, { timeout: 5000 })
    return () => cancelIdleCallback(request)
  }
  const timer = setTimeout(run, 50)
  return () => clearTimeout(timer)
}
