import { ViewportPortal } from '@xyflow/react'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { type Ways, waysOf } from '../model/ways'
import type { Overlay } from '../store/overlay'
import { useOverlay } from '../store/use'
import { viewportStore } from '../store/viewport'
import { AssetNode } from './asset-node'
import { createCache, keepList } from './cache'
import { FarCards } from './far-drawing'
import { Lines } from './far-flows'
import { FarZone } from './far-nodes'
import { FlowEdge } from './flow-edge'
import { coversOf } from './lifted-covers'
import { NoteNode } from './note-node'
import type { Drawn } from './project'
import { projectFlow } from './project-flow'
import type { CanvasNode, FlowEdge as FlowEdgeShape } from './scene'
import { isFull } from './use-far'
import { ZoneLabel } from './zone-labels'
import { ZoneNode } from './zone-node'

type Props = { readonly drawn: Drawn; readonly far: boolean; readonly heat: boolean }

/**
 * What is being dragged, and the flows tied to it, on a layer of its own above a large drawing. The browser keeps the
 * picture of a layer: what stays where it is need neither be projected nor painted again in any frame of the drag.
 */
export function LiftedLayer(props: Props) {
  const { lifted } = props.drawn.context.scene.overlay
  return lifted && <Lifted {...props} lifted={lifted} />
}

function Lifted({ drawn, lifted, far, heat }: Props & { readonly lifted: ReadonlySet<Id> }) {
  const { nodes, edges, context } = drawn
  const [cache] = useState(() => createCache<FlowEdgeShape>())
  const covers = useRef<CanvasNode[]>([])
  const overlay = useOverlay((state) => state)
  const taken = useMemo(
    () => ({
      nodes: nodes.filter(({ id }) => lifted.has(id)),
      edges: edges.filter(({ id }) => lifted.has(id)),
    }),
    [nodes, edges, lifted],
  )
  const rects = movedRects(drawn, lifted, overlay.places)
  const now = { ...context, rects, ways: useWays(context, lifted, rects) }
  const flows = taken.edges.map((edge) => projectFlow(cache, now, edge.id) ?? edge)
  covers.current = keepList(covers.current, coversOf(nodes, rects, lifted, flows))
  return (
    <Layer>
      <Welcome drawn={drawn} overlay={overlay} />
      <Zones far={far} nodes={taken.nodes} rects={rects} />
      <svg aria-hidden="true" className="lifted-flows" height="1" width="1">
        {far && <Lines edges={flows.filter((edge) => !isFull(edge))} />}
        {flows.map((edge) => (!far || isFull(edge)) && <FlowEdge key={edge.id} {...edge} />)}
      </svg>
      <Cards far={far} heat={heat} nodes={covers.current} rects={drawn.rects} />
      <Cards far={far} heat={heat} nodes={taken.nodes} rects={rects} outlined />
    </Layer>
  )
}
/**
 * Lies between the pointer and the drawing too, whose thousand elements need not be asked where the pointer is. Its
 * size never changes, so that the browser need not look beyond it. All of it lies above the drawing: with a layer
 * between flows and cards, the browser would put the cards together anew in every frame.
 */
function Layer({ children }: { readonly children: ReactNode }) {
  const [box] = useState(() => {
    const { x, y, zoom, width, height } = viewportStore.getState()
    const size = { width: (3 * width) / zoom, height: (3 * height) / zoom }
    return { left: (-x - width) / zoom, top: (-y - height) / zoom, ...size }
  })
  return (
    <ViewportPortal>
      <div aria-hidden="true" className="lifted-layer" style={box}>
        <div className="lifted-origin" style={{ left: -box.left, top: -box.top }}>
          {children}
        </div>
      </div>
    </ViewportPortal>
  )
}

/** The ways of the flows that are lifted, while what they lead to moves. */
function useWays(context: Drawn['context'], lifted: ReadonlySet<Id>, rects: ReadonlyMap<Id, Rect>): Ways {
  const { scene, obstacles, lane: lanes, ways: before } = context
  const last = useRef(before)
  const { flows, settled } = useMemo(() => {
    const all = Object.entries(scene.model.flows)
    const others = all.filter(([id]) => !lifted.has(id))
    const cards = new Set(others.flatMap(([, { from, to }]) => [from, to]))
    return {
      flows: Object.fromEntries(all.filter(([id]) => lifted.has(id))),
      settled: { ways: before, assets: (id: Id) => cards.has(id) },
    }
  }, [scene.model, lifted, before])
  last.current = waysOf({ flows, rects, obstacles, lanes, settled }, last.current)
  return last.current
}

/** The zone or the flow that would take in what is dragged. */
function Welcome({ drawn, overlay }: { readonly drawn: Drawn; readonly overlay: Overlay }) {
  const { dropZone, dropFlow } = overlay
  const zone = dropZone === null ? undefined : drawn.rects.get(dropZone)
  const flow = dropFlow === null ? undefined : drawn.edges.find(({ id }) => id === dropFlow)
  return (
    <>
      {zone && <div className="lifted-welcome" style={styleOf(zone)} />}
      {flow?.data && (
        <svg aria-hidden="true" className="lifted-flows" height="1" width="1">
          <FlowEdge data={{ ...flow.data, welcomes: true }} />
        </svg>
      )}
    </>
  )
}

/** All that is lifted moves alike. */
function movedRects({ rects, context }: Drawn, lifted: ReadonlySet<Id>, places: Overlay['places']) {
  const [first] = places
  const from = first && context.scene.model.places[first[0]]
  if (!first || !from) return rects
  const by = { x: first[1].x - from.x, y: first[1].y - from.y }
  const moved = new Map(rects)
  for (const id of lifted) {
    const rect = rects.get(id)
    if (rect) moved.set(id, { ...rect, x: rect.x + by.x, y: rect.y + by.y })
  }
  return moved
}

type Pieces = {
  readonly nodes: readonly CanvasNode[]
  readonly rects: ReadonlyMap<Id, Rect>
  readonly far: boolean
}

function Zones({ nodes, rects, far }: Pieces) {
  return nodes.map((node) => {
    const rect = rects.get(node.id)
    if (node.type !== 'zone' || !rect) return null
    const Box = far ? FarZone : ZoneNode
    return (
      <div key={node.id}>
        <div className={classOf(node)} style={styleOf(rect)}>
          <Box data={node.data} />
        </div>
        {!far && <ZoneLabel data={node.data} rect={rect} />}
      </div>
    )
  })
}

type CardsProps = Pieces & { readonly heat: boolean; readonly outlined?: boolean }

function Cards({ nodes, rects, far, heat, outlined = false }: CardsProps) {
  return (
    <>
      {far && <FarCards heat={heat} nodes={nodes} outlined={outlined} rects={rects} />}
      {nodes.map((node) => (
        <Card far={far} key={node.id} node={node} rect={rects.get(node.id)} />
      ))}
    </>
  )
}

type CardProps = { readonly node: CanvasNode; readonly rect: Rect | undefined; readonly far: boolean }

function Card({ node, rect, far }: CardProps) {
  if (!rect || node.type === 'zone' || (far && node.type === 'asset')) return null
  return (
    <div className={classOf(node)} style={styleOf(rect)}>
      {node.type === 'note' && <NoteNode data={node.data} />}
      {node.type === 'asset' && <AssetNode data={node.data} />}
    </div>
  )
}

const classOf = ({ selected }: CanvasNode) => (selected ? 'lifted-node selected' : 'lifted-node')

function styleOf({ x, y, w, h }: Rect) {
  return { left: x, top: y, width: w, height: h }
}
