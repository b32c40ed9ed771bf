import { type ReactFlowInstance, useReactFlow } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { isTyping } from '../commands/field'
import { bounds, type Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { onPatch } from '../store/document'
import { sessionStore } from '../store/session'
import { onViewRequest, type ViewRequest, viewportStore } from '../store/viewport'
import { isNarrow } from '../ui/narrow'
import type { CanvasNode, FlowEdge, Projection } from './scene'

export const ZOOM = { least: 0.1, most: 4 } as const
/** So much larger than life is what is presented, at most. */
const PRESENTED = 1.6
type Margins = { readonly fit: number; readonly fitBottom: number }
/** Free pixels around what is fitted (the zoom control stands at the bottom), and around what is revealed. */
const MARGIN: Margins = { fit: 32, fitBottom: 60 }
/** Above a sheet there is no zoom control, and little height. */
const ABOVE_SHEET: Margins = { fit: 12, fitBottom: 12 }
const REVEALED = 32

type View = { readonly x: number; readonly y: number; readonly zoom: number }
type Size = { readonly width: number; readonly height: number }
type Flow = ReactFlowInstance<CanvasNode, FlowEdge>

/**
 * The view that shows the whole rectangle, never enlarged beyond `most`: in the middle, but above what stands at the
 * bottom of the canvas.
 */
export function fitted(rect: Rect, size: Size, most = 1, margin = MARGIN): View {
  const room = (length: number, margins: number) => Math.max(length - margins, length * 0.6)
  const height = room(size.height, margin.fit + margin.fitBottom)
  const wanted = Math.min(room(size.width, 2 * margin.fit) / rect.w, height / rect.h, most)
  const zoom = Math.min(Math.max(wanted, ZOOM.least), ZOOM.most)
  const free = size.height - rect.h * zoom
  const top = Math.max(Math.min(free / 2, free - margin.fitBottom), Math.min(free / 2, margin.fit))
  return { x: size.width / 2 - (rect.x + rect.w / 2) * zoom, y: top - rect.y * zoom, zoom }
}

/** The nearest view that shows the rectangle; the present one when it already does, or a fitted one if too large. */
export function revealed(rect: Rect, view: View, size: Size): View {
  const { zoom } = view
  const margin = REVEALED
  if (rect.w * zoom > size.width - 2 * margin || rect.h * zoom > size.height - 2 * margin)
    return fitted(rect, size)
  const shift = (from: number, to: number, length: number) =>
    from < margin ? margin - from : to > length - margin ? length - margin - to : 0
  const left = rect.x * zoom + view.x
  const top = rect.y * zoom + view.y
  return {
    x: view.x + shift(left, left + rect.w * zoom, size.width),
    y: view.y + shift(top, top + rect.h * zoom, size.height),
    zoom,
  }
}

/**
 * The view after the canvas has grown or shrunk, as when a panel opens: what was fitted is fitted again, else the
 * middle stays in the middle, but what is `held` does not leave the view.
 */
export function resized(view: View, from: Size, to: Size, all: Rect | null, held: Rect | null): View {
  if (all && isSame(view, fitted(all, from))) return fitted(all, to)
  const moved = {
    x: view.x + (to.width - from.width) / 2,
    y: view.y + (to.height - from.height) / 2,
    zoom: view.zoom,
  }
  return held && isSame(view, revealed(held, view, from)) ? revealed(held, moved, to) : moved
}

function isSame(a: View, b: View): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom / b.zoom - 1) < 0.001
}

/** Carries out what others ask of the view, keeps the viewport store, and fits a model when it is opened. */
export function useView(root: React.RefObject<HTMLElement | null>, projection: Projection): void {
  const flow = useReactFlow<CanvasNode, FlowEdge>()
  const latest = useRef(projection)
  latest.current = projection
  useEffect(() => {
    const element = root.current
    if (!element) return
    // The size of the canvas that the view is meant for.
    let size: Size = sizeOf(element)
    const answer = (request: ViewRequest) => {
      size = sizeOf(element)
      show(request, flow, latest.current, element)
    }
    // The document has changed, the projection not yet: wait for the next picture.
    const later = (request: ViewRequest) => void requestAnimationFrame(() => answer(request))
    const observer = new ResizeObserver(() => {
      const before = size
      size = sizeOf(element)
      if (isRoom(before) && isRoom(size)) keepInView(flow, latest.current, before, size)
      saveView(flow, element)
    })
    observer.observe(element)
    answer({ type: 'fit' })
    const stopRequests = onViewRequest(later)
    const stopPatches = onPatch((_, origin) => origin === 'load' && later({ type: 'fit' }))
    return () => {
      observer.disconnect()
      stopRequests()
      stopPatches()
    }
  }, [flow, root])
}

function sizeOf(element: HTMLElement): Size {
  const { width, height } = element.getBoundingClientRect()
  return { width, height }
}

function isRoom({ width, height }: Size): boolean {
  return width > 0 && height > 0
}

/** Without a transition: the canvas itself changes at once. */
function keepInView(flow: Flow, { rects, edges }: Projection, from: Size, to: Size): void {
  // A sheet over a narrow screen asks for its own view.
  const sheet = isNarrow() && from.width === to.width
  if (sheet || (from.width === to.width && from.height === to.height)) return
  const selected = withFlows(sessionStore.getState().selection, edges).flatMap((id) => rects.get(id) ?? [])
  void flow.setViewport(resized(flow.getViewport(), from, to, bounds(rects.values()), bounds(selected)))
}

/** Writes down what is in view, for those who place things without knowing React Flow. */
export function saveView(flow: Flow, element: HTMLElement): void {
  const { width, height } = element.getBoundingClientRect()
  viewportStore.setState({ ...flow.getViewport(), width, height })
}

function show(request: ViewRequest, flow: Flow, projection: Projection, element: HTMLElement): void {
  const { width, height } = element.getBoundingClientRect()
  if (width === 0) return
  const view = viewFor(request, flow.getViewport(), { width, height }, projection)
  const calm = request.type !== 'fit' && !matchMedia('(prefers-reduced-motion: reduce)').matches
  if (view) void flow.setViewport(view, { duration: calm ? 140 : 0 }).then(() => saveView(flow, element))
  if (request.type === 'reveal' && request.focus) focusUnlessTyping(element, request.ids[0])
}

/** The view that answers the request; null to stay. */
function viewFor(request: ViewRequest, now: View, size: Size, { rects, edges }: Projection): View | null {
  const around = (ids: readonly Id[]) => bounds(withFlows(ids, edges).flatMap((id) => rects.get(id) ?? []))
  switch (request.type) {
    case 'fit': {
      const all = bounds(rects.values())
      const { sheet } = sessionStore.getState()
      return all ? fitted(all, size, 1, sheet ? ABOVE_SHEET : MARGIN) : { x: 0, y: 0, zoom: 1 }
    }
    case 'fit-selection': {
      const rect = around(sessionStore.getState().selection)
      return rect && fitted(rect, size)
    }
    case 'frame': {
      const rect = around(request.ids)
      const above = { ...size, height: size.height - request.below }
      return rect && fitted(rect, above, PRESENTED)
    }
    case 'back':
      return request.view
    case 'reveal': {
      const rect = around(request.ids)
      return rect && revealed(rect, now, size)
    }
    case 'zoom':
      return zoomed(now, request.to ?? now.zoom * (request.by ?? 1), size)
  }
}

function zoomed(view: View, wanted: number, { width, height }: Size): View {
  const zoom = Math.min(Math.max(wanted, ZOOM.least), ZOOM.most)
  const scale = zoom / view.zoom
  return { x: width / 2 - (width / 2 - view.x) * scale, y: height / 2 - (height / 2 - view.y) * scale, zoom }
}

/** A flow is where its ends are. */
function withFlows(ids: readonly Id[], edges: Projection['edges']): readonly Id[] {
  return ids.flatMap((id) => {
    const flow = edges.find((edge) => edge.id === id)
    return flow ? [flow.source, flow.target] : [id]
  })
}

/** As `focusElement`, but a field that has opened since it was asked for keeps the keyboard. */
export function focusUnlessTyping(root: HTMLElement, id: Id | undefined): void {
  if (!isTyping(document.activeElement)) focusElement(root, id)
}

/** Puts the keyboard on an element, without letting the browser scroll the canvas. */
export function focusElement(root: HTMLElement, id: Id | undefined): void {
  if (id === undefined) return
  const found = root.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
  ;(found ?? root).focus({ preventScroll: true })
}
