import { createDraft, type Draft } from './draft'
import { ASSET_SIZE, ZONE_HEADER, ZONE_MIN, ZONE_PAD } from './geometry'
import type { Id, Model, Place } from './model'
import { own } from './own'

const GAP = 32
const PER_ROW = 4

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
type Nodes = ReadonlyMap<Id | null, readonly Id[]>

/**
 * Gives a place to every asset and zone without a usable one, in rows under what is there already; a zone
 * without a size is drawn around its contents, and one that is too small for what it received grows.
 */
export function placeMissing(model: Model): Model {
  if (isComplete(model)) return model
  const draft = createDraft(model)
  settle(draft, model, childrenOf(model), null)
  return draft.model()
}

function isComplete(model: Model): boolean {
  const placed = (id: Id) => isUsable(own(model.places, id))
  return (
    Object.keys(model.assets).every(placed) &&
    Object.keys(model.zones).every((id) => placed(id) && hasSize(own(model.places, id)))
  )
}

function isUsable(place: Partial<Place> | undefined): boolean {
  return Number.isFinite(place?.x) && Number.isFinite(place?.y)
}

function hasSize(place: Partial<Place> | undefined): boolean {
  return [place?.w, place?.h].every((size) => size !== undefined && Number.isFinite(size) && size > 0)
}

/** In the order of ids, so that the order of tables does not matter. */
function childrenOf(model: Model): Nodes {
  const children = new Map<Id | null, Id[]>()
  for (const [id, { zone }] of Object.entries({ ...model.assets, ...model.zones })) {
    children.set(zone, [...(children.get(zone) ?? []), id])
  }
  for (const ids of children.values()) ids.sort()
  return children
}

/** Places what lies directly in the zone, the insides of inner zones first, because these say how large they are. */
function settle(draft: Draft, model: Model, nodes: Nodes, zone: Id | null): void {
  const ids = nodes.get(zone) ?? []
  for (const id of ids) if (Object.hasOwn(model.zones, id)) settle(draft, model, nodes, id)
  const missing = ids.filter((id) => !isUsable(placeOf(draft, id)))
  const boxes = ids.filter((id) => !missing.includes(id)).map((id) => boxOf(draft, model, id))
  const left = zone === null ? 0 : ZONE_PAD
  const top = zone === null ? 0 : ZONE_HEADER + ZONE_PAD
  let y = Math.max(top, ...boxes.map((box) => box.y + box.h + GAP))
  for (let first = 0; first < missing.length; first += PER_ROW) {
    let x = left
    let below = y
    for (const id of missing.slice(first, first + PER_ROW)) {
      const { w, h } = boxOf(draft, model, id)
      draft.write('places', id, { ...placeOf(draft, id), x, y })
      boxes.push({ x, y, w, h })
      x += w + GAP
      below = Math.max(below, y + h + GAP)
    }
    y = below
  }
  if (zone !== null) enclose(draft, zone, boxes, missing.length > 0)
}

function enclose(draft: Draft, zone: Id, boxes: readonly Box[], grew: boolean): void {
  const place = placeOf(draft, zone)
  const sized = hasSize(place)
  if (sized && !grew) return
  const w = Math.max(...boxes.map((box) => box.x + box.w + ZONE_PAD), sized ? (place?.w ?? 0) : ZONE_MIN.w)
  const h = Math.max(...boxes.map((box) => box.y + box.h + ZONE_PAD), sized ? (place?.h ?? 0) : ZONE_MIN.h)
  if (w !== place?.w || h !== place?.h) draft.write('places', zone, { ...place, w, h })
}

function boxOf(draft: Draft, model: Model, id: Id): Box {
  const place = placeOf(draft, id)
  const size = Object.hasOwn(model.zones, id)
    ? { w: place?.w ?? ZONE_MIN.w, h: place?.h ?? ZONE_MIN.h }
    : ASSET_SIZE
  return { x: place?.x ?? 0, y: place?.y ?? 0, ...size }
}

function placeOf(draft: Draft, id: Id): Partial<Place> | undefined {
  return draft.row('places', id)
}
