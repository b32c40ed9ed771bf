import { useStore as useFlow } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import { AssetNode } from './asset-node'
import { keepList } from './cache'
import { isFar } from './far'
import { FarAsset, FarZone } from './far-nodes'
import { NoteNode } from './note-node'
import type { Drawn } from './project'
import type { FlowEdge } from './scene'
import { useKnownSizes } from './use-known-sizes'
import { useSlices } from './use-slices'
import { ZoneNode } from './zone-node'

const NEAR_TYPES = { asset: AssetNode, zone: ZoneNode, note: NoteNode }
const FAR_TYPES = { asset: FarAsset, zone: FarZone, note: NoteNode }
const NONE: FlowEdge[] = []

/** Whether a flow is drawn in full even from far off: it is selected or stands out. */
export function isFull({ selected, data }: FlowEdge): boolean {
  return selected === true || data?.emphasis === 'in'
}

/**
 * How much is drawn at this zoom: the nodes and their kinds, the flows that React Flow draws, and those that are
 * lines only. What is selected or stands out is always drawn in full.
 */
export function useFar({ nodes, edges: all, context }: Drawn) {
  useKnownSizes()
  const { lifted } = context.scene.overlay
  const elements = nodes.length + all.length
  const edges = useMemo(() => (lifted ? all.filter(({ id }) => !lifted.has(id)) : all), [all, lifted])
  // Before the canvas has a size the zoom means nothing, and a large drawing is fitted first of all.
  const far = useFlow(({ transform, width }) => isFar(width === 0 ? 0 : transform[2], elements))
  const kept = useRef({ full: NONE, lines: NONE })
  const { full, lines } = useMemo(() => {
    if (!far) return { full: edges, lines: NONE }
    return {
      full: keepList(kept.current.full, edges.filter(isFull)),
      lines: keepList(
        kept.current.lines,
        edges.filter((edge) => !isFull(edge)),
      ),
    }
  }, [edges, far])
  kept.current = { full, lines }
  const mounted = useSlices(context.scene.model.info.id, nodes, far)
  return { far, nodeTypes: far ? FAR_TYPES : NEAR_TYPES, mounted, full, lines }
}
