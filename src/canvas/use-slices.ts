import { useEffect, useState } from 'react'
import type { Id } from '../model/model'
import { useDerived } from '../store/use'
import { afterPaint } from '../ui/after-paint'
import type { CanvasNode } from './scene'

/** So many cards at a time; each takes React Flow a fraction of a millisecond. */
const SLICE = 250
/** Should the threats be long in coming, the cards do not wait for them. */
const PATIENCE_MS = 800
const ALL = Number.POSITIVE_INFINITY

/**
 * The nodes that React Flow is given. A large drawing seen from far off is drawn without its cards, which only take
 * the pointer and say what they are: they come after the first picture and the threats, which each of them would be
 * made anew for, some at a time, and the page answers in between.
 */
export function useSlices(model: Id, nodes: CanvasNode[], far: boolean): CanvasNode[] {
  const [given, setGiven] = useState({ model: '', cards: 0 })
  const isJudged = useDerived(({ analysis }) => analysis !== null)
  const cards = given.model === model ? given.cards : 0
  // Zones come first in the list and are seen.
  const zones = nodes.findIndex(({ type }) => type !== 'zone')
  const all = !far || zones + cards >= nodes.length
  useEffect(() => {
    if (given.model === model && cards === ALL) return
    if (all) {
      setGiven({ model, cards: ALL })
      return
    }
    const next = () => setGiven({ model, cards: cards + SLICE })
    if (!isJudged && cards === 0) {
      const timer = setTimeout(next, PATIENCE_MS)
      return () => clearTimeout(timer)
    }
    let isWanted = true
    afterPaint().then(() => isWanted && next())
    return () => {
      isWanted = false
    }
  }, [model, all, cards, given, isJudged])
  return all ? nodes : nodes.slice(0, zones + cards)
}
