import { useStore as useFlow, ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import * as text from '#text/canvas-draw'
import { startRename } from '../commands/start-rename'
import type { Id, Model } from '../model/model'
import { useDocument, useOverlay, useSession } from '../store/use'
import { connectStore } from './connect'
import { freshFlowStore } from './fresh-flow'
import type { FlowEdge } from './scene'

/** From the line to the middle of the chip, screen pixels: below the marks and arrows that sit on the line. */
const BELOW = matchMedia('(pointer: coarse)').matches ? 46 : 26
/** The same where the line runs up or down: the chip stands beside it, clear of the cards at its ends. */
const BESIDE = 100
/** From the middle of the chip to the edges of the canvas, screen pixels. */
const INSIDE = { x: 76, y: 28 } as const

/**
 * A way to name a flow that has no name yet, for whoever knows neither the double click nor the key: the selected one,
 * or the only one of the selected asset, as when both were just added.
 */
export function FlowNameChip({ edges }: { readonly edges: readonly FlowEdge[] }) {
  const selected = useSession(({ selection, renaming }) =>
    selection.length === 1 && renaming === null ? selection[0] : undefined,
  )
  const nameless = useDocument(({ model }) => (selected === undefined ? null : namelessOf(model, selected)))
  const connecting = useStore(connectStore, ({ current }) => current !== null)
  const moving = useOverlay(({ places }) => places.size > 0)
  const fresh = useStore(freshFlowStore, ({ flow }) => flow !== null && flow === nameless)
  const edge = nameless === null ? undefined : edges.find(({ id }) => id === nameless)
  const way = edge?.data?.route
  const label = way?.label
  const steep = way !== undefined && Math.abs(way.end.y - way.start.y) > Math.abs(way.end.x - way.start.x)
  const [aside, below] = steep ? [BESIDE, 0] : [0, BELOW]
  const spot = useFlow(
    ({ transform: [x, y, zoom], width, height }) => {
      const scale = Math.min(zoom, 1)
      const keep = (value: number, margin: number, room: number) =>
        Math.max(margin, Math.min(value, room - margin))
      return {
        x: (keep((label?.x ?? 0) * zoom + x + (aside * zoom) / scale, INSIDE.x, width) - x) / zoom,
        y: (keep((label?.y ?? 0) * zoom + y + (below * zoom) / scale, INSIDE.y, height) - y) / zoom,
        scale: 1 / scale,
      }
    },
    (a, b) => a.x === b.x && a.y === b.y && a.scale === b.scale,
  )
  if (!edge?.data || edge.data.locked || connecting || moving) return null
  return (
    <ViewportPortal>
      <button
        className="flow-name-chip nopan nodrag"
        data-fresh={fresh || undefined}
        style={{ transform: `translate(${spot.x}px, ${spot.y}px) scale(${spot.scale})` }}
        tabIndex={-1}
        type="button"
        onClick={() => startRename(edge.id)}
      >
        {fresh ? text.typeToName : text.nameThisFlow}
        {/* While its asset is selected, the key names the asset. */}
        {!fresh && edge.id === selected && <span aria-hidden="true">{text.nameKey}</span>}
      </button>
    </ViewportPortal>
  )
}

function namelessOf({ assets, flows }: Model, id: Id): Id | null {
  if (!assets[id]) return flows[id]?.name === '' ? id : null
  const joined = Object.keys(flows).filter((flow) => flows[flow]?.from === id || flows[flow]?.to === id)
  const [only] = joined
  return joined.length === 1 && only !== undefined && flows[only]?.name === '' ? only : null
}
