import type { Asset, Id, Model, Place, Zone } from './model'
import { own } from './own'

/**
 * Gives zones that share their id with an asset an id of their own (`data` becomes `data-zone`). Files written
 * by hand name a zone and the store in it alike; places and threats, though, are found by id alone. Everything
 * that named the zone follows. Of a place that both claim, one with a size is the zone's.
 */
export function renameSharedZones(model: Model): Model {
  const shared = Object.keys(model.zones).filter((id) => Object.hasOwn(model.assets, id))
  if (shared.length === 0) return model
  const names = new Map(shared.map((id) => [id, freeId(model, `${id}-zone`)]))
  const renamed = (id: Id): Id => names.get(id) ?? id
  const rehome = <Row extends Asset | Zone>(row: Row): Row =>
    row.zone === null ? row : { ...row, zone: renamed(row.zone) }
  const rows = <Row>(table: Readonly<Record<Id, Row>>, change: (id: Id, row: Row) => [Id, Row]) =>
    Object.fromEntries(Object.entries(table).map(([id, row]) => change(id, row)))
  return {
    ...model,
    assets: rows(model.assets, (id, asset) => [id, rehome(asset)]),
    zones: rows(model.zones, (id, zone) => [renamed(id), rehome(zone)]),
    places: rows(model.places, (id, place) => [isZonePlace(place) ? renamed(id) : id, place]),
  }
}

function isZonePlace({ w, h }: Place): boolean {
  return w !== undefined && h !== undefined
}

function freeId(model: Model, wanted: Id): Id {
  const isTaken = (id: Id) =>
    [model.assets, model.zones, model.flows, model.notes].some((t) => own<unknown>(t, id))
  let id = wanted
  for (let n = 2; isTaken(id); n++) id = `${wanted}-${n}`
  return id
}
