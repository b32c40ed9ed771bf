import type { Tx } from './edit'
import type { Id, Model, Place } from './model'
import { own } from './own'
import { removeOwnThreat } from './own-threat'
import { elementOf } from './patch'

/**
 * Removes assets, zones, flows and sticky notes. Assets take their flows along, and everything removed takes
 * its place, its decisions and the own threats on it; what lay in a removed zone stays where it is on the
 * canvas and belongs to the zone around. Ids of nothing are passed over.
 */
export function removeElements(tx: Tx, ids: Iterable<Id>): void {
  const { model } = tx
  const gone = new Set(ids)
  for (const [id, { from, to }] of Object.entries(model.flows)) {
    if (isGoneAsset(model, gone, from) || isGoneAsset(model, gone, to)) gone.add(id)
  }
  rehomeContents(tx, model, gone)
  for (const id of gone) {
    for (const table of ['assets', 'zones', 'flows', 'notes', 'places'] as const) tx.remove(table, id)
  }
  for (const key of Object.keys(model.decisions)) if (gone.has(elementOf(key))) tx.remove('decisions', key)
  for (const [id, { on }] of Object.entries(model.threats)) if (gone.has(on)) removeOwnThreat(tx, id)
}

function isGoneAsset(model: Model, gone: ReadonlySet<Id>, id: Id): boolean {
  return gone.has(id) && Object.hasOwn(model.assets, id)
}

function rehomeContents(tx: Tx, model: Model, gone: ReadonlySet<Id>): void {
  for (const table of ['assets', 'zones'] as const) {
    for (const [id, { zone }] of Object.entries(model[table])) {
      if (zone === null || gone.has(id) || !gone.has(zone)) continue
      const home = survivingZone(model, zone, gone)
      tx.set(table, id, { zone: home.zone })
      const place = own(model.places, id)
      if (place) tx.set('places', id, { x: place.x + home.x, y: place.y + home.y })
    }
  }
}

/** The nearest zone around that stays, and how far it is from there to the given zone's corner. */
function survivingZone(
  model: Model,
  start: Id,
  gone: ReadonlySet<Id>,
): Pick<Place, 'x' | 'y'> & { zone: Id | null } {
  let [x, y] = [0, 0]
  let zone: Id | null = start
  // Every step leaves a removed zone, so as many steps as there are removed ids also end a cycle.
  for (let steps = 0; zone !== null && gone.has(zone); steps++) {
    const place = own(model.places, zone)
    x += place?.x ?? 0
    y += place?.y ?? 0
    zone = steps < gone.size ? (own(model.zones, zone)?.zone ?? null) : null
  }
  return { x, y, zone }
}
