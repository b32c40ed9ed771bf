import { whenIdle } from '../ui/idle'

/** Fetches a part of the app once the page has nothing else to do, so that its first use is at once. */
export function prefetch(load: () => Promise<unknown>): void {
  // Where it fails, the first use tries again and says so.
  const quietly = () => void load().catch(() => undefined)
  whenIdle(quietly, 5000)
}
