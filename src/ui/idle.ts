/**
 * Calls back once the page has nothing else to do, after `patience` milliseconds also if it is busy; answers the way to
 * call it off. `isFree` says whether it still has nothing to do, for work that comes in pieces. Where a browser does
 * not say when that is, a moment later.
 */
export function whenIdle(run: (isFree: () => boolean) => void, patience: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback((deadline) => run(() => deadline.timeRemaining() > 0), {
      timeout: patience,
    })
    return () => cancelIdleCallback(request)
  }
  const timer = setTimeout(() => run(() => false), 50)
  return () => clearTimeout(timer)
}
