import { Position } from '@xyflow/react'
import type { Badge } from '../analysis/badge'
import type { Catalogue } from '../catalogue/define'
import { drawingOf } from '../catalogue/icons'
import { kindOf } from '../catalogue/kind-groups'
import { ASSET_SIZE, type Rect, ZONE_MIN, zoneDepth } from '../model/geometry'
import { isLocked } from '../model/lock'
import type { Asset, Id, Place, Zone } from '../model/model'
import { noteLines, noteSize, noteTone } from '../model/note'
import type { Obstacles } from '../model/obstacles'
import type { Ways } from '../model/ways'
import { assetLabel, noteLabel, zoneLabel } from './a11y'
import type { Cache } from './cache'
import type { Link } from './links'
import { type AssetNode, type CanvasNode, emphasisOf, type Scene, type ZoneNode } from './scene'

/** What drawing needs of the catalogue. */
export type Knowledge = Pick<Catalogue, 'kinds' | 'zoneKinds'>

export type Context = {
  readonly catalogue: Knowledge
  readonly scene: Scene
  readonly rects: ReadonlyMap<Id, Rect>
  /** Where the cards were before the gesture in flight, so that it bends only the flows of what it moves. */
  readonly obstacles: Obstacles
  readonly lane: ReadonlyMap<Id, number>
  readonly links: ReadonlyMap<Id, Link>
  readonly ways: Ways
  readonly selected: ReadonlySet<Id>
}

/** Assets lie above flows, flows above zones; a selected zone is never lifted, it would hide its own flows. */
const Z_ASSET = 2000
export const Z_FLOW = 1000

const NOWHERE: Place = { x: 0, y: 0 }

/** One anchor in the middle, to which every flow is tied for React Flow; use-known-sizes.ts keeps it from looking for others. */
const HANDLES = [
  {
    type: 'source' as const,
    position: Position.Right,
    x: ASSET_SIZE.w / 2,
    y: ASSET_SIZE.h / 2,
    width: 1,
    height: 1,
  },
]
const ASSET_MEASURED = { width: ASSET_SIZE.w, height: ASSET_SIZE.h }

/** The canvas has one tab stop of its own and walks the elements itself. */
const ATTRIBUTES = { tabIndex: -1, 'aria-roledescription': undefined }

/** Otherwise unset, so that the hand tool can hold all of them. */
const FIXED = { draggable: false }

/** Drawn elsewhere while it is dragged; `dragging` keeps it mounted when the view pans away from where it was. */
const LIFTED = { className: 'lifted', dragging: true }

/** What the state of the gestures makes of a node. */
function held(movable: boolean, lifted: boolean): Pick<CanvasNode, 'className' | 'dragging' | 'draggable'> {
  return { ...(movable ? {} : FIXED), ...(lifted ? LIFTED : {}) }
}

/** The node of an asset; the one made last time if nothing that it shows has changed. */
export function projectAsset(cache: Cache<CanvasNode>, context: Context, id: Id): CanvasNode {
  const { scene, catalogue, selected } = context
  const asset = scene.model.assets[id]
  if (!asset) throw new Error(`No asset "${id}"`)
  const place = scene.overlay.places.get(id) ?? scene.model.places[id] ?? NOWHERE
  const zone = asset.zone === null ? null : (scene.model.zones[asset.zone]?.name ?? null)
  const badge = scene.badges.get(id) ?? null
  const isSelected = selected.has(id)
  const emphasis = emphasisOf(scene, id)
  const locked = isLocked(scene.model, id)
  const movable = !locked && (isSelected || !scene.dragSelectedOnly)
  const mark = scene.marks.get(id) ?? null
  const lifted = isLifted(scene, id)
  const inputs = [
    asset,
    place.x,
    place.y,
    zone,
    badge,
    isSelected,
    emphasis,
    mark,
    movable,
    locked,
    lifted,
    catalogue,
  ]
  return cache.get(id, inputs, () => ({
    ...assetNode(id, asset, catalogue, { badge, zone, emphasis, locked, mark }),
    ...inZone(scene, asset),
    position: { x: place.x, y: place.y },
    selected: isSelected,
    ...held(movable, lifted),
    zIndex: isSelected ? Z_ASSET + 1 : Z_ASSET,
  }))
}

const isLifted = ({ overlay }: Scene, id: Id) => overlay.lifted?.has(id) ?? false

type Shown = {
  readonly badge: Badge | null
  readonly zone: string | null
  readonly emphasis: AssetNode['data']['emphasis']
  readonly locked: boolean
  readonly mark: AssetNode['data']['mark']
}

function assetNode(id: Id, asset: Asset, catalogue: Knowledge, shown: Shown) {
  const { badge, zone, emphasis, locked, mark } = shown
  const kind = kindOf(catalogue, asset.kind)
  const outOfScope = asset.outOfScope !== null
  return {
    id,
    type: 'asset' as const,
    data: {
      name: asset.name,
      kindName: kind.name,
      icon: drawingOf(kind),
      dfd: kind.dfd,
      badge,
      outOfScope,
      locked,
      emphasis,
      mark,
    },
    ...ASSET_MEASURED,
    measured: ASSET_MEASURED,
    handles: HANDLES,
    ariaLabel: assetLabel({ name: asset.name, kind: kind.name, zone, outOfScope, locked, badge, mark }),
    domAttributes: ATTRIBUTES,
  }
}

/** The node of a zone. It is not `selectable` for React Flow, whose marquee would take every zone it touches. */
export function projectZone(cache: Cache<CanvasNode>, context: Context, id: Id): CanvasNode {
  const { scene, catalogue, selected } = context
  const { model, overlay } = scene
  const zone = model.zones[id]
  if (!zone) throw new Error(`No zone "${id}"`)
  const place = overlay.places.get(id) ?? model.places[id] ?? NOWHERE
  const { w, h } = { ...ZONE_MIN, ...place }
  const depth = zoneDepth(model, id)
  const trust = zone.trust ?? catalogue.zoneKinds.get(zone.kind)?.trust ?? 0
  const around = zone.zone === null ? null : (model.zones[zone.zone]?.name ?? null)
  const inside = countInside(scene, id)
  const welcomes = overlay.dropZone === id
  const isSelected = selected.has(id)
  const emphasis = emphasisOf(scene, id)
  const locked = isLocked(model, id)
  const movable = !locked && (isSelected || !scene.dragSelectedOnly)
  const badge = scene.badges.get(id) ?? null
  const inputs = [zone, place.x, place.y, w, h, depth, trust, around, inside, welcomes, isSelected, emphasis]
  const lifted = isLifted(scene, id)
  return cache.get(id, [...inputs, movable, locked, lifted, badge], () => ({
    ...zoneNode(id, { width: w, height: h }),
    ...inZone(scene, zone),
    data: { name: zone.name, trust, welcomes, locked, emphasis, badge },
    position: { x: place.x, y: place.y },
    selected: isSelected,
    ...held(movable, lifted),
    zIndex: depth,
    ariaLabel: zoneLabel({ name: zone.name, trust, inside, around, locked, badge }),
  }))
}

function zoneNode(id: Id, size: { width: number; height: number }) {
  return {
    id,
    type: 'zone' as const,
    ...size,
    measured: size,
    handles: NO_HANDLES,
    selectable: false,
    dragHandle: '.zone-grip',
    style: BODY_LETS_THROUGH,
    domAttributes: ATTRIBUTES,
  } satisfies Partial<ZoneNode>
}

const NO_HANDLES: NonNullable<ZoneNode['handles']> = []
/** A marquee may start inside a zone; header and border take the pointer themselves. */
const BODY_LETS_THROUGH = { pointerEvents: 'none' } as const

function inZone({ model }: Scene, { zone }: Asset | Zone): { parentId?: Id } {
  return zone !== null && model.zones[zone] ? { parentId: zone } : {}
}

/** Per scene, because counting for each zone anew would walk all assets each time. */
const counts = new WeakMap<Scene['model']['assets'], ReadonlyMap<Id, number>>()

function countInside({ model }: Scene, id: Id): number {
  const known = counts.get(model.assets) ?? countAssets(model.assets)
  counts.set(model.assets, known)
  return known.get(id) ?? 0
}

function countAssets(assets: Scene['model']['assets']): ReadonlyMap<Id, number> {
  const out = new Map<Id, number>()
  for (const id in assets) {
    const zone = assets[id]?.zone
    if (zone) out.set(zone, (out.get(zone) ?? 0) + 1)
  }
  return out
}

/** The node of a sticky note. Notes lie above everything else, since they speak about it. */
export function projectNote(cache: Cache<CanvasNode>, context: Context, id: Id): CanvasNode {
  const { scene, selected } = context
  const note = scene.model.notes[id]
  if (!note) throw new Error(`No note "${id}"`)
  const place = scene.overlay.places.get(id) ?? scene.model.places[id] ?? NOWHERE
  const isSelected = selected.has(id)
  const emphasis = emphasisOf(scene, id)
  const locked = isLocked(scene.model, id)
  const movable = !locked && (isSelected || !scene.dragSelectedOnly)
  const lifted = isLifted(scene, id)
  return cache.get(id, [note, place.x, place.y, isSelected, emphasis, locked, movable, lifted], () => {
    const { w, h } = noteSize(note)
    const size = { width: w, height: h }
    return {
      id,
      type: 'note' as const,
      ...size,
      measured: size,
      handles: NO_HANDLES,
      data: { lines: noteLines(note), tone: noteTone(note), locked, emphasis },
      position: { x: place.x, y: place.y },
      selected: isSelected,
      ...held(movable, lifted),
      zIndex: Z_ASSET + 2,
      ariaLabel: noteLabel(note.text, locked),
      domAttributes: ATTRIBUTES,
    }
  })
}
