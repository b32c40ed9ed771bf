import * as text from '#text/canvas'
import '@xyflow/react/dist/style.css'
import './assets.css'
import './zones.css'
import './flows.css'
import './gestures.css'
import './canvas.css'
import './heat.css'
import {
  type AriaLabelConfig,
  Background,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useStore as useFlow,
  useReactFlow,
} from '@xyflow/react'
import { type MouseEvent, type RefObject, Suspense, useRef } from 'react'
import { useStore } from 'zustand'
import { startRename } from '../commands/start-rename'
import { compareStore } from '../store/compare-picture'
import { gestureHintStore } from '../store/gesture-hint'
import { tellNotLoaded } from '../store/notices'
import { openPicker } from '../store/picker'
import { type Session, select } from '../store/session'
import { useSession } from '../store/use'
import { late } from '../ui/late'
import { BackToContent } from './back-to-content'
import { notePress, onNodeDragStart, onNodeDragStop, onNodesChange } from './changes'
import { useClipboard } from './clipboard'
import { connectStore } from './connect'
import { ConnectArrows } from './connect-arrows'
import { ConnectPreview } from './connect-preview'
import { useContextMenu } from './context'
import { DropGhost } from './drop'
import { useEdgePan } from './edge-pan'
import { flowAt } from './far'
import { FarDrawing } from './far-drawing'
import { FlowEdge } from './flow-edge'
import { FlowEnds } from './flow-ends'
import { FlowNameChip } from './flow-name-chip'
import type { GesturePoint } from './gesture'
import { GuidesLayer } from './guides-layer'
import { keepHover, leaveHover } from './hover'
import { useKeptFocus } from './keep-focus'
import { KindPicker } from './kind-picker'
import { LiftedLayer } from './lifted-layer'
import { useMarquee } from './marquee'
import { usePanKey } from './pan-key'
import { useCanvasPort } from './port'
import type { Drawn } from './project'
import { RenameField } from './rename'
import type { CanvasNode, FlowEdge as FlowEdgeShape } from './scene'
import { selectByClick } from './select'
import { TitleBlock } from './title-block'
import { TouchMarquee } from './touch-marquee'
import { useFar } from './use-far'
import { useProjection } from './use-scene'
import { type Space, useSpace } from './use-space'
import { saveView, useView, ZOOM } from './view'
import { ZoneGrips } from './zone-grips'
import { ZoneLabels } from './zone-labels'

const Minimap = late(async () => (await import('./minimap')).Minimap, tellNotLoaded)
const CompareLayer = late(async () => (await import('./compare-layer')).CompareLayer, tellNotLoaded)

const EDGE_TYPES = { flow: FlowEdge }
const MIDDLE_BUTTON = [1]
/** Below this many elements, mounting what scrolls into view costs more than it saves. */
const CULL_ABOVE = 200
/**
 * Where a finger or the hand tool does not pan. React Flow asks for `closest('.' + this)` and means nodes and edges
 * alike; a line across a phone's screen should not stop a swipe or a pinch, so this names nodes and our own grips.
 */
const HOLDS_POINTER = 'react-flow__node.draggable,.nopan'
/** Below this zoom, labels and marks are too small to read and only clutter. */
const DETAIL_ZOOM = 0.5
/** Pixels on the screen between the pointer and a line that is meant. */
const LINE_REACH = 3

// React Flow shows "keyboardDisabled" while its keyboard works and "default" while it does not (12.12).
const ARIA: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': text.keysDescription,
  'node.a11yDescription.keyboardDisabled': text.keysDescription,
}

/** How React Flow is set up, whatever the state. */
const SETTINGS = {
  autoPanOnNodeFocus: false,
  connectionMode: ConnectionMode.Loose,
  deleteKeyCode: null,
  disableKeyboardA11y: true,
  edgesFocusable: false,
  elevateNodesOnSelect: false,
  maxZoom: ZOOM.most,
  minZoom: ZOOM.least,
  multiSelectionKeyCode: null,
  nodeDragThreshold: 4,
  nodesConnectable: false,
  panActivationKeyCode: null,
  paneClickDistance: 4,
  panOnScroll: true,
  selectionKeyCode: null,
  selectionMode: SelectionMode.Partial,
  selectNodesOnDrag: false,
  zIndexMode: 'manual',
  zoomActivationKeyCode: 'Meta',
  zoomOnDoubleClick: false,
} as const

/** What React Flow reports, whatever the state. */
const REPORTS = {
  onEdgeClick: (event: MouseEvent, edge: FlowEdgeShape) => selectByClick(event, edge.id),
  onEdgeDoubleClick: (_: MouseEvent, edge: FlowEdgeShape) => startRename(edge.id),
  onNodeClick: (event: MouseEvent, node: CanvasNode) => selectByClick(event, node.id),
  onNodeDoubleClick: (_: MouseEvent, node: CanvasNode) => startRename(node.id),
  onNodeDragStart,
  onNodeDragStop,
  onNodeMouseEnter: (_: MouseEvent, node: CanvasNode) => {
    if (node.type === 'asset') keepHover(node.id)
  },
  onNodeMouseLeave: leaveHover,
  onNodesChange,
}

/** The drawing. Fills its parent. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Drawing />
    </ReactFlowProvider>
  )
}

const shownOf = ({ tool, heat, minimap }: Session) => ({ hand: tool === 'hand', heat, minimap })

type OverProps = {
  readonly projection: Drawn
  readonly root: RefObject<HTMLDivElement | null>
  readonly space: Space
}

/** What lies over the drawing and is no part of it: what gestures show, and what they begin at. */
function Over({ projection, root, space }: OverProps) {
  const { context, edges, rects } = projection
  const compared = useStore(compareStore, ({ pair }) => pair)
  return (
    <>
      <ConnectArrows rects={rects} space={space} />
      <ConnectPreview context={context} rects={rects} />
      {compared && (
        <Suspense>
          <CompareLayer pair={compared} projection={projection} />
        </Suspense>
      )}
      <ZoneGrips rects={rects} space={space} />
      <FlowEnds edges={edges} space={space} />
      <FlowNameChip edges={edges} />
      <GuidesLayer />
      <TitleBlock rects={rects} space={space} />
      <TouchMarquee />
      <RenameField projection={projection} root={root} />
    </>
  )
}

/** What presses beside all nodes and edges do. Mere `lines` take no pointer; here the one that was meant is found. */
function usePresses(space: Space, lines: readonly FlowEdgeShape[] | null) {
  const lineAt = (event: GesturePoint) =>
    lines && flowAt(lines, space.toModel(event), LINE_REACH / space.zoom())
  function onPaneClick(event: MouseEvent) {
    const line = lineAt(event)
    if (line !== null) selectByClick(event, line)
    else if (!event.shiftKey) select([])
  }
  function onDoubleClick(event: MouseEvent) {
    if (!isOnPane(event)) return
    const line = lineAt(event)
    if (line === null) openPicker({ at: space.toModel(event), from: null })
    else startRename(line)
  }
  return { lineAt, onPaneClick, onDoubleClick }
}

function isOnPane({ target }: MouseEvent): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}

function Drawing() {
  const root = useRef<HTMLDivElement>(null)
  const flow = useReactFlow<CanvasNode, FlowEdgeShape>()
  const projection = useProjection()
  const latest = useRef(projection)
  latest.current = projection
  const { nodes, edges, rects } = projection
  const space = useSpace(rects)
  const { hand, heat, minimap } = useSession(shownOf)
  const panning = usePanKey(root) || hand
  const small = useFlow((state) => state.transform[2] < DETAIL_ZOOM)
  const { far, nodeTypes, mounted, full, lines } = useFar(projection)
  const connecting = useStore(connectStore, ({ current }) => current !== null)
  const cursor = useStore(gestureHintStore, (state) => state.cursor)
  const onPress = useMarquee(rects)
  const focus = useKeptFocus(root, nodes)
  useView(root, projection)
  useEdgePan(root, connecting)
  useCanvasPort(root, latest)
  const { lineAt, ...presses } = usePresses(space, far ? lines : null)
  useClipboard(root, space)
  useContextMenu(root, space, lineAt)
  return (
    <div
      className="canvas"
      data-far={small || undefined}
      data-connecting={connecting || undefined}
      data-cursor={cursor ?? undefined}
      data-heat={heat || undefined}
    >
      <ReactFlow<CanvasNode, FlowEdgeShape>
        {...SETTINGS}
        {...REPORTS}
        {...presses}
        aria-description={text.keysDescription}
        aria-label={text.canvas}
        data-canvas=""
        ariaLabelConfig={ARIA}
        {...focus}
        edges={full}
        edgeTypes={EDGE_TYPES}
        nodes={mounted}
        nodesDraggable={!panning}
        nodeTypes={nodeTypes}
        noPanClassName={HOLDS_POINTER}
        onlyRenderVisibleElements={nodes.length + edges.length > CULL_ABOVE}
        onMoveEnd={() => root.current && saveView(flow, root.current)}
        onPointerDownCapture={(event) => {
          notePress(event)
          onPress(event)
        }}
        panOnDrag={panning ? true : MIDDLE_BUTTON}
        ref={root}
        selectionOnDrag={!panning}
        tabIndex={0}
      >
        <Background gap={20} size={1.4} />
        {far ? (
          <FarDrawing flows={lines} heat={heat} nodes={nodes} rects={rects} />
        ) : (
          <ZoneLabels nodes={nodes} rects={rects} />
        )}
        <LiftedLayer drawn={projection} far={far} heat={heat} />
        <Over projection={projection} root={root} space={space} />
      </ReactFlow>
      <BackToContent rects={rects} />
      {minimap && (
        <Suspense>
          <Minimap rects={rects} />
        </Suspense>
      )}
      <KindPicker root={root} />
      <DropGhost root={root} space={space} />
    </div>
  )
}
