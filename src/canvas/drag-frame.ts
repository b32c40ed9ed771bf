/** What a drag started from, and where its elements go: along with the pointer, on one axis, or onto a guide. */

import { movingWith, type Places } from '../commands/move'
import { flowUnder, isUnconnected } from '../model/flow-under'
import { bounds, boxes, type Point, type Rect } from '../model/geometry'
import type { Guide, GuideIndex } from '../model/guides'
import type { Id, Model, Place } from '../model/model'
import { viewportStore } from '../store/viewport'

/** Screen pixels between an edge and another to which it snaps. */
const REACH = 6
/** Screen pixels from the middle of a card to a flow that would lead through it. */
const FLOW_REACH = 16

/** Smaller drawings are quick enough as they are. */
const LIFT_ABOVE = 150
/** Drawing more than this anew would hold up the start of the drag. */
const MOST_LIFTED = 80
const MOST_FLOWS_LIFTED = 120

export type DragFrame = {
  readonly model: Model
  readonly start: Places
  /** Everything that moves along, where it was. */
  readonly moving: ReadonlySet<Id>
  readonly rects: ReadonlyMap<Id, Rect>
  /** What is drawn on a layer of its own meanwhile, with flows; null in small drawings and for much at once. */
  readonly lifted: ReadonlySet<Id> | null
  /** Around everything that is dragged, and what is in view beside it. */
  readonly box: Rect | null
  /** The only asset that is dragged, when no flow is tied to it. */
  readonly loose: Id | null
  readonly others: { readonly cards: readonly Rect[]; readonly frames: readonly Rect[] }
  index: GuideIndex | null
}

export type Modifiers = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean }

let guides: typeof import('../model/guides') | null = null

/** Loads the arithmetic of snapping; until it is there nothing snaps. */
export function prepareGuides(): void {
  if (guides) return
  import('../model/guides').then(
    (loaded) => {
      guides = loaded
    },
    () => {},
  )
}

/** Takes down where the dragged elements are, and what they can snap to: what is in view and does not move along. */
export function frameOf(model: Model, ids: readonly Id[]): DragFrame {
  const rects = boxes(model)
  const start = new Map(
    ids.flatMap((id): [Id, Place][] => (model.places[id] ? [[id, model.places[id]]] : [])),
  )
  const box = bounds(ids.flatMap((id) => rects.get(id) ?? []))
  const moving = movingWith(model, ids)
  const others = inView(
    model,
    rects,
    moving,
    ids.some((id) => model.zones[id]),
  )
  const [only] = ids.length === 1 ? ids : []
  const loose = only !== undefined && model.assets[only] && isUnconnected(model, only) ? only : null
  const elements = rects.size + Object.keys(model.flows).length
  const lifted = elements > LIFT_ABOVE && moving.size <= MOST_LIFTED ? withFlows(model, moving) : null
  return { model, start, moving, rects, lifted, box, loose, others, index: null }
}

/**
 * With the flows tied to what is dragged, and those that make room for them at their other ends; of a hub that is too
 * many, and they make room when the drag ends.
 */
function withFlows({ flows }: Model, moving: ReadonlySet<Id>): ReadonlySet<Id> {
  const tied = tiedTo(flows, moving)
  const cards = new Set(moving)
  for (const id of tied) for (const end of ['from', 'to'] as const) cards.add(flows[id]?.[end] ?? id)
  const around = tiedTo(flows, cards)
  return new Set([...moving, ...(around.length > MOST_FLOWS_LIFTED ? tied : around)])
}

function tiedTo(flows: Model['flows'], cards: ReadonlySet<Id>): Id[] {
  const found: Id[] = []
  for (const id in flows) {
    const flow = flows[id]
    if (flow && (cards.has(flow.from) || cards.has(flow.to))) found.push(id)
  }
  return found
}

function inView(model: Model, rects: ReadonlyMap<Id, Rect>, moving: ReadonlySet<Id>, zoneMoves: boolean) {
  const { x, y, zoom, width, height } = viewportStore.getState()
  const view = { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom }
  const near = [...rects].filter(([id, rect]) => !moving.has(id) && touches(rect, view))
  const ofZones = (yes: boolean) =>
    near.flatMap(([id, rect]) => ((model.zones[id] !== undefined) === yes ? [rect] : []))
  // An asset lines up with the middle of a zone; its edges are for zones.
  return zoneMoves
    ? { cards: near.map(([, rect]) => rect), frames: [] }
    : { cards: ofZones(false), frames: ofZones(true) }
}

function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}

/** The guides for this frame's surroundings; null while their arithmetic is being loaded. */
function indexOf(frame: DragFrame): GuideIndex | null {
  frame.index ??= guides?.guideIndex(frame.others.cards, frame.others.frames) ?? null
  return frame.index
}

/** Where the elements are when the pointer has moved so far. Shift keeps to one axis, Ctrl or ⌘ holds the snapping off. */
export function placesAfter(frame: DragFrame, by: Point, keys: Modifiers, zoom: number) {
  const locked = keys.shiftKey ? alongOneAxis(by) : by
  const box = frame.box
  const index = keys.ctrlKey || keys.metaKey ? null : indexOf(frame)
  const free = keys.shiftKey ? ([locked.x === 0 ? 'y' : 'x'] as const) : undefined
  const there = box && { ...box, x: box.x + locked.x, y: box.y + locked.y }
  const snapped = guides && index && there ? guides.snapMoved(index, there, REACH / zoom, free) : NOT_SNAPPED
  const step = { x: locked.x + snapped.by.x, y: locked.y + snapped.by.y }
  const places = new Map<Id, Place>()
  for (const [id, place] of frame.start)
    places.set(id, { ...place, x: place.x + step.x, y: place.y + step.y })
  return { places, guides: snapped.guides }
}

const NOT_SNAPPED = { by: { x: 0, y: 0 }, guides: [] as readonly Guide[] }

function alongOneAxis({ x, y }: Point): Point {
  return Math.abs(x) >= Math.abs(y) ? { x, y: 0 } : { x: 0, y }
}

/** Snaps the pulled edges of a zone; answers how far they go on, and the guides there. */
export function snapGrip(frame: DragFrame, rect: Rect, grip: Point, keys: Modifiers, zoom: number) {
  const index = keys.ctrlKey || keys.metaKey ? null : indexOf(frame)
  return guides && index ? guides.snapEdges(index, rect, grip, REACH / zoom) : NOT_SNAPPED
}

/** The flow that would lead through what is dragged: only one asset that has no flows yet goes onto another's. */
export function dropFlowOf({ model, loose }: DragFrame, places: Places, zoom: number): Id | null {
  if (loose === null) return null
  const rects = boxes(model, places)
  const rect = rects.get(loose)
  const middle = rect && { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 }
  return middle ? flowUnder(model, rects, middle, FLOW_REACH / zoom, loose) : null
}
