import type { Tx } from './edit'
import { ASSET_SIZE, bounds, boxes, contents, type Point, type Rect, zoneAt } from './geometry'
import type { Asset, Id, Model, Place, Zone } from './model'
import { own } from './own'

/** A piece of a diagram on its own: outermost elements lie in no zone and have absolute places. */
export type Fragment = Pick<Model, 'assets' | 'zones' | 'flows' | 'places' | 'notes' | 'threats'> & {
  /** The zone in which each outermost element lay; a copy beside the original goes there too. */
  readonly homes?: Readonly<Record<Id, Id>>
}

/** Fresh ids, and either how far from the original place or where the top left corner goes (absolute). */
export type PasteOptions = { readonly ids: () => Id } & ({ readonly offset: Point } | { readonly at: Point })

/**
 * Takes elements out as a piece of their own: zones with all that lies in them, and the flows, chosen or not,
 * whose both ends are part of it. Own threats about these go along; decisions stay behind, since they were taken
 * about the original.
 */
export function copyElements(model: Model, ids: Iterable<Id>): Fragment {
  const wanted = new Set(ids)
  for (const id of [...wanted]) {
    if (Object.hasOwn(model.zones, id)) for (const inner of contents(model, id)) wanted.add(inner)
  }
  const isWanted = (id: Id) => wanted.has(id)
  const rects = boxes(model)
  const homes: Record<Id, Id> = {}
  const places: Record<Id, Place> = pick(model.places, isWanted)
  const freed = <Row extends Asset | Zone>(rows: Readonly<Record<Id, Row>>): Record<Id, Row> => {
    const entries = Object.entries(rows).map(([id, row]): [Id, Row] => {
      if (row.zone === null || wanted.has(row.zone)) return [id, row]
      const rect = rects.get(id)
      homes[id] = row.zone
      if (rect) places[id] = { ...places[id], x: rect.x, y: rect.y }
      return [id, { ...row, zone: null }]
    })
    return Object.fromEntries(entries)
  }
  const assets = freed(pick(model.assets, isWanted))
  const zones = freed(pick(model.zones, isWanted))
  const flows = pick(model.flows, (_, { from, to }) => wanted.has(from) && wanted.has(to))
  return {
    assets,
    zones,
    flows,
    notes: pick(model.notes, isWanted),
    threats: pick(model.threats, (_, { on }) => hasElement({ assets, zones, flows }, on)),
    places,
    homes,
  }
}

/**
 * Puts a copy of the fragment into the model under fresh ids and answers with those of the outermost zones,
 * assets and notes. Beside the original (`offset`) they go into the same zones; elsewhere (`at`) into the zone
 * under the middle of each. Flows with an end outside the fragment are dropped, and threats about what is not in it.
 */
export function pasteElements(tx: Tx, fragment: Fragment, options: PasteOptions): Id[] {
  const { zones, assets, notes, flows, threats } = fragment
  const ids = [zones, assets, notes, flows].flatMap((table) => Object.keys(table))
  const fresh: ReadonlyMap<Id, Id> = new Map(ids.map((id) => [id, options.ids()]))
  const landing = landings(tx.model, fragment, options)
  const settle = (old: Id, around: Id | null): { id: Id; zone: Id | null } => {
    const id = fresh.get(old) ?? old
    const inside = around === null ? undefined : fresh.get(around)
    const place = inside === undefined ? landing.get(old) : { place: own(fragment.places, old), zone: inside }
    tx.put('places', id, place?.place ?? { x: 0, y: 0 })
    return { id, zone: place?.zone ?? null }
  }
  for (const [old, row] of Object.entries(zones)) {
    const { id, zone } = settle(old, row.zone)
    tx.put('zones', id, { ...row, zone })
  }
  for (const [old, row] of Object.entries(assets)) {
    const { id, zone } = settle(old, row.zone)
    tx.put('assets', id, { ...row, zone })
  }
  for (const [old, row] of Object.entries(notes)) tx.put('notes', settle(old, null).id, row)
  for (const [old, flow] of Object.entries(flows)) {
    const [id, from, to] = [old, flow.from, flow.to].map((each) => fresh.get(each))
    if (id && from && to) tx.put('flows', id, { ...flow, from, to })
  }
  for (const threat of Object.values(threats)) {
    const on = fresh.get(threat.on)
    if (on !== undefined && hasElement(tx.model, on)) tx.put('threats', options.ids(), { ...threat, on })
  }
  return [...landing.keys()].flatMap((old) => fresh.get(old) ?? [])
}

function hasElement({ assets, zones, flows }: Pick<Model, 'assets' | 'zones' | 'flows'>, id: Id): boolean {
  return [assets, zones, flows].some((table) => Object.hasOwn(table, id))
}

type Landing = { readonly zone: Id | null; readonly place: Place }

/** Where the outermost elements go: the zone, and the place in it. */
function landings(target: Model, fragment: Fragment, options: PasteOptions): ReadonlyMap<Id, Landing> {
  const outermost = outermostOf(fragment)
  const rects = new Map(outermost.map((id) => [id, rectOf(fragment, id)]))
  const box = bounds(rects.values()) ?? { x: 0, y: 0 }
  const move = 'offset' in options ? options.offset : { x: options.at.x - box.x, y: options.at.y - box.y }
  const corners = boxes(target)
  return new Map(
    outermost.map((id) => {
      const rect = rectOf(fragment, id)
      const at = { x: rect.x + move.x, y: rect.y + move.y }
      const home = 'offset' in options ? own(fragment.homes ?? {}, id) : undefined
      const middle = { x: at.x + rect.w / 2, y: at.y + rect.h / 2 }
      const near = home !== undefined && Object.hasOwn(target.zones, home) ? home : zoneAt(target, middle)
      // Notes lie on the canvas itself.
      const zone = Object.hasOwn(fragment.notes, id) ? null : near
      const corner = zone === null ? undefined : corners.get(zone)
      const place = { ...own(fragment.places, id), x: at.x - (corner?.x ?? 0), y: at.y - (corner?.y ?? 0) }
      return [id, { zone, place }]
    }),
  )
}

function outermostOf({ zones, assets, notes }: Fragment): Id[] {
  const free = (rows: Readonly<Record<Id, Asset | Zone>>) =>
    Object.keys(rows).filter((id) => !Object.hasOwn(zones, rows[id]?.zone ?? ''))
  return [...free(zones), ...free(assets), ...Object.keys(notes)]
}

function rectOf(fragment: Fragment, id: Id): Rect {
  return { x: 0, y: 0, ...ASSET_SIZE, ...own(fragment.places, id) }
}

function pick<Row>(
  table: Readonly<Record<Id, Row>>,
  isWanted: (id: Id, row: Row) => boolean,
): Record<Id, Row> {
  return Object.fromEntries(Object.entries(table).filter(([id, row]) => isWanted(id, row)))
}
