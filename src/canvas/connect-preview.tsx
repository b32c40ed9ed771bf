import { ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import type { Point, Rect } from '../model/geometry'
import { lanes } from '../model/lanes'
import { newFlow } from '../model/model'
import { type Route, route } from '../model/route'
import { waysOf } from '../model/ways'
import { type Connecting, connectStore } from './connect'
import { ARROWHEAD } from './flow-edge'
import type { Drawn } from './project'

/** The flow that would be drawn if the pointer were let go now, and the card that would take it. */
export function ConnectPreview({ rects, context }: Pick<Drawn, 'rects' | 'context'>) {
  const current = useStore(connectStore, (state) => state.current)
  const from = current && rects.get(current.from)
  if (!current || !from) return null
  const target = current.target === null ? undefined : rects.get(current.target)
  const line = target ? landed(context, current) : loose(current, from)
  if (!line) return null
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

function loose({ pointer, moving }: Connecting, from: Rect): Route {
  return moving?.end === 'from' ? route(dot(pointer), from, 0) : route(from, dot(pointer), 0)
}

const NEW = 'new'

/** The line among those that share a card with it. */
function landed(
  { scene, rects, obstacles }: Drawn['context'],
  { from, target, moving }: Connecting,
): Route | null {
  if (target === null) return null
  const drawn = Object.entries(scene.model.flows)
  const there = drawn.filter(([, { from: a, to: b }]) =>
    [from, target].some((card) => card === a || card === b),
  )
  const row = moving?.end === 'from' ? newFlow(target, from) : newFlow(from, target)
  const id = moving?.flow ?? NEW
  const flows = { ...Object.fromEntries(there), [id]: row }
  return waysOf({ flows, rects, obstacles, lanes: lanes(flows) }).get(id)?.route ?? null
}

function dot({ x, y }: Point): Rect {
  return { x: x - 1, y: y - 1, w: 2, h: 2 }
}
