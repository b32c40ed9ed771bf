import { type RefObject, useLayoutEffect, useRef } from 'react'
import { scrollBy } from '../../ui/scroll'

const OPEN = '[data-open="true"]'
/** An answer reorders the list well within this time. */
const SOON_MS = 1000

/**
 * Keeps the open card where it is on the screen when an answer given in it reorders the list. The result is to
 * be called on every press inside the list.
 */
export function useSteadyCard(list: RefObject<HTMLElement | null>, order: unknown): () => void {
  const held = useRef<{ key: string | undefined; top: number; at: number } | null>(null)
  const openCard = () => list.current?.querySelector<HTMLElement>(OPEN) ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order changes, and only then
  useLayoutEffect(() => {
    const card = openCard()
    const before = held.current
    held.current = null
    if (!card || !before || card.dataset.threat !== before.key) return
    if (performance.now() - before.at < SOON_MS) scrollBy(card, card.getBoundingClientRect().top - before.top)
  }, [order])
  return () => {
    const card = openCard()
    held.current = card && {
      key: card.dataset.threat,
      top: card.getBoundingClientRect().top,
      at: performance.now(),
    }
  }
}
