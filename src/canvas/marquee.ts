import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { documentStore } from '../store/document'
import { select, sessionStore } from '../store/session'
import { inMarquee, isAdding } from './select'

/**
 * Selects what React Flow's marquee covers, while it is drawn. React Flow draws it and pans at the edges; what
 * it takes is ours (see select.ts). Answers what the canvas calls on each press, to keep a selection with Shift.
 */
export function useMarquee(rects: ReadonlyMap<Id, Rect>): (event: React.PointerEvent) => void {
  const store = useStoreApi()
  const latest = useRef(rects)
  latest.current = rects
  const kept = useRef<readonly Id[]>([])
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const area = state.userSelectionRect
        if (!area || !state.userSelectionActive || area === before.userSelectionRect) return
        const [x, y, zoom] = state.transform
        const found = inMarquee(documentStore.getState().model, latest.current, {
          x: (area.x - x) / zoom,
          y: (area.y - y) / zoom,
          w: area.width / zoom,
          h: area.height / zoom,
        })
        select([...new Set([...kept.current, ...found])])
      }),
    [store],
  )
  return (event) => {
    kept.current = isAdding(event) ? sessionStore.getState().selection : []
  }
}
