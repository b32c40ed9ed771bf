import { useStore as useFlow, ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import * as text from '#text/canvas-draw'
import { startRename } from '../commands/start-rename'
import { useDocument, useOverlay, useSession } from '../store/use'
import { connectStore } from './connect'
import type { FlowEdge } from './scene'

/** From the line to the middle of the chip, screen pixels; below the marks that sit on the line. */
const BELOW = 26

/** A way to name the selected flow that has no name yet, for whoever knows neither the double click nor the key. */
export function FlowNameChip({ edges }: { readonly edges: readonly FlowEdge[] }) {
  const selected = useSession(({ selection, renaming }) =>
    selection.length === 1 && renaming === null ? selection[0] : undefined,
  )
  const nameless = useDocument(({ model }) => selected !== undefined && model.flows[selected]?.name === '')
  const connecting = useStore(connectStore, ({ current }) => current !== null)
  const moving = useOverlay(({ places }) => places.size > 0)
  const zoom = useFlow((state) => state.transform[2])
  const edge = nameless ? edges.find(({ id }) => id === selected) : undefined
  if (!edge?.data || edge.data.locked || connecting || moving) return null
  const { label } = edge.data.route
  const scale = 1 / Math.min(zoom, 1)
  return (
    <ViewportPortal>
      <button
        className="flow-name-chip nopan nodrag"
        style={{ transform: `translate(${label.x}px, ${label.y + BELOW * scale}px) scale(${scale})` }}
        tabIndex={-1}
        type="button"
        onClick={() => startRename(edge.id)}
      >
        {text.nameThisFlow}
      </button>
    </ViewportPortal>
  )
}
