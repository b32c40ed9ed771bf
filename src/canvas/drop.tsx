import { type RefObject, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/canvas'
import { drawingOf } from '../catalogue/icons'
import { kindOf } from '../catalogue/kind-groups'
import { insertOnFlow } from '../commands/flow'
import { insertAsset, insertZone, NEW_ZONE_SIZE } from '../commands/insert'
import { flowUnder } from '../model/flow-under'
import { ASSET_SIZE, type Point, zoneAt } from '../model/geometry'
import type { Id } from '../model/model'
import { documentStore } from '../store/document'
import { type DragItem, dragStore, onDrop } from '../store/drag'
import { clearOverlay, setOverlay } from '../store/overlay'
import { useElements } from '../store/use'
import { Glyph } from '../ui/icon'
import type { Space } from './use-space'
import { focusElement } from './view'

type Props = { readonly root: RefObject<HTMLElement | null>; readonly space: Space }

const NO_PLACES = new Map()
/** Screen pixels from the pointer to a flow that is meant. */
const FLOW_REACH = 14

/** What is being dragged in from a list: a ghost at its true size, and the zone or flow that would take it. */
export function DropGhost({ root, space }: Props) {
  const { item, x, y } = useStore(dragStore)
  useDrops(root, space)
  useTargets(root, space)
  if (!item) return null
  const size = item.type === 'asset' ? ASSET_SIZE : NEW_ZONE_SIZE
  const over = isOver(root.current, x, y)
  const zoom = over ? space.zoom() : 1
  return (
    <div
      aria-hidden="true"
      className="drop-ghost"
      data-over={over || undefined}
      data-type={item.type}
      style={{
        width: size.w,
        height: size.h,
        transform: `translate(${x}px, ${y}px) scale(${zoom}) translate(-50%, -50%)`,
      }}
    >
      <GhostFace item={item} />
    </div>
  )
}

function GhostFace({ item }: { readonly item: DragItem }) {
  const elements = useElements()
  if (item.type === 'zone') return <span>{elements.zoneKinds.get(item.kind)?.name ?? text.aZone}</span>
  const kind = kindOf(elements, item.kind)
  return (
    <>
      <span className="asset-tile">
        <Glyph paths={drawingOf(kind)} size={17} />
      </span>
      <span className="asset-name">{item.called ?? kind.name}</span>
    </>
  )
}

function useDrops(root: Props['root'], space: Space): void {
  useEffect(
    () =>
      onDrop((item, clientX, clientY) => {
        const element = root.current
        clearOverlay()
        if (!element || !isOver(element, clientX, clientY)) return
        const at = space.toModel({ clientX, clientY })
        const id = insert(item, at, space)
        requestAnimationFrame(() => focusElement(element, id))
      }),
    [root, space],
  )
}

function insert(item: DragItem, at: Point, space: Space): Id {
  if (item.type === 'zone') return insertZone(item.kind, at)
  const flow = flowAt(at, space)
  return flow === null
    ? insertAsset(item.kind, at, item.called)
    : insertOnFlow(item.kind, at, flow, item.called)
}

/** The flow that an asset dropped here would be inserted on. */
function flowAt(at: Point, space: Space): Id | null {
  return flowUnder(documentStore.getState().model, space.rects(), at, FLOW_REACH / space.zoom())
}

function useTargets(root: Props['root'], space: Space): void {
  const shown = useRef(false)
  useEffect(
    () =>
      dragStore.subscribe(({ item, x, y }) => {
        if (!item) {
          if (shown.current) clearOverlay()
          shown.current = false
          return
        }
        const over = isOver(root.current, x, y)
        const at = space.toModel({ clientX: x, clientY: y })
        setOverlay(NO_PLACES, {
          dropZone: over ? zoneAt(documentStore.getState().model, at) : null,
          dropFlow: over && item.type === 'asset' ? flowAt(at, space) : null,
        })
        shown.current = true
      }),
    [root, space],
  )
}

/** Over the canvas itself, not over a panel that covers part of it. */
function isOver(root: HTMLElement | null, x: number, y: number): boolean {
  const under = document.elementFromPoint(x, y)
  return root !== null && under !== null && root.contains(under)
}
