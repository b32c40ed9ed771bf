import { ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import type { Point, Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { route } from '../model/route'
import { connectStore } from './connect'
import { ARROWHEAD } from './flow-edge'

/** The flow that would be drawn if the pointer were let go now, and the card that would take it. */
export function ConnectPreview({ rects }: { readonly rects: ReadonlyMap<Id, Rect> }) {
  const current = useStore(connectStore, (state) => state.current)
  const from = current && rects.get(current.from)
  if (!current || !from) return null
  const target = current.target === null ? undefined : rects.get(current.target)
  const loose = target ?? dot(current.pointer)
  const backwards = current.moving?.end === 'from'
  const line = backwards ? route(loose, from, 0) : route(from, loose, 0)
  return (
    <ViewportPortal>
      <svg aria-hidden="true" className="connect-preview" width="1" height="1">
        <path d={line.path} />
        <path d={ARROWHEAD} transform={`translate(${line.end.x} ${line.end.y}) rotate(${line.angle})`} />
      </svg>
      {target && (
        <div
          className="connect-target"
          style={{
            transform: `translate(${target.x}px, ${target.y}px)`,
            width: target.w,
            height: target.h,
          }}
        />
      )}
    </ViewportPortal>
  )
}

function dot({ x, y }: Point): Rect {
  return { x: x - 1, y: y - 1, w: 2, h: 2 }
}
