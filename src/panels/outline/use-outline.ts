import { useMemo, useRef, useState } from 'react'
import type { Id, Model } from '../../model/model'
import { select, sessionStore, toggleSelect } from '../../store/session'
import { useDocument, useSession } from '../../store/use'
import { requestView } from '../../store/viewport'
import { ancestorsOf, type OutlineRow, outlineRows, outlineTree, turnedTo } from './outline-rows'

const NONE: ReadonlySet<Id> = new Set()

export type Outline = {
  readonly model: Model
  readonly rows: readonly OutlineRow[]
  /** The row that Tab reaches; −1 while there is none. */
  readonly here: number
  readonly turn: (ids: readonly Id[], open: boolean) => void
  /** Makes a row the current one, and the element selected as asked. */
  readonly goTo: (id: Id, how: 'select' | 'extend' | 'go' | 'toggle') => void
}

/** The rows of the outline and which of them is current; what is selected on the canvas becomes so. */
export function useOutline(): Outline {
  const model = useDocument((state) => state.model)
  const last = useSession(({ selection }) => selection.at(-1))
  const [turned, setTurned] = useState(NONE)
  const [current, setCurrent] = useState<Id | null>(null)
  const [followed, setFollowed] = useState<Id | undefined>(undefined)
  const anchor = useRef<Id | null>(null)
  const tree = useMemo(() => outlineTree(model), [model])
  const rows = useMemo(() => outlineRows(model, tree, turned), [model, tree, turned])
  if (last !== followed && (last === undefined || tree.parents.has(last))) {
    setFollowed(last)
    if (last !== undefined) {
      setCurrent(last)
      setTurned(turnedTo(model, turned, ancestorsOf(tree, last), true))
    }
  }
  const found = rows.findIndex(({ id }) => id === current)
  const here = found < 0 && rows.length > 0 ? 0 : found
  return {
    model,
    rows,
    here,
    turn: (ids, open) => setTurned(turnedTo(model, turned, ids, open)),
    goTo: (id, how) => {
      setCurrent(id)
      if (how === 'go') return
      if (how !== 'extend') anchor.current = id
      if (how === 'select') select([id])
      if (how === 'toggle') toggleSelect(id)
      if (how === 'extend') select(between(rows, anchor.current ?? rows[here]?.id ?? id, id))
      setFollowed(sessionStore.getState().selection.at(-1))
      requestView({ type: 'reveal', ids: [id] })
    },
  }
}

/** The rows from one to the other, the other one last. */
function between(rows: readonly OutlineRow[], from: Id, to: Id): readonly Id[] {
  const ids = rows.map(({ id }) => id)
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)]
  if (a < 0 || b < 0) return [to]
  return a <= b ? ids.slice(a, b + 1) : ids.slice(b, a + 1).reverse()
}
