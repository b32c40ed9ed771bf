import * as text from '#text/model-file'
import { LIMITS } from './limits'
import type { Id, Model } from './model'
import { outermostOfCycles } from './normalise'
import { own } from './own'
import type { Problem } from './screen'

/** The first reference in a file that leads nowhere or where it must not, or null. */
export function findBrokenReference(model: Model): Problem | null {
  return (
    findSharedId(model) ??
    findLostHome(model) ??
    findRing(model) ??
    findTooDeep(model) ??
    findLooseFlow(model)
  )
}

/** Places and threats are found by id alone, so that an id can only stand for one element. */
function findSharedId({ assets, zones, flows, notes }: Model): Problem | null {
  const seen = new Map<Id, string>()
  for (const [table, rows] of Object.entries({ assets, zones, flows, notes })) {
    for (const id of Object.keys(rows)) {
      const other = seen.get(id)
      if (other) return { where: `${table}.${id}`, message: text.idTaken(other) }
      seen.set(id, table)
    }
  }
  return null
}

function findLostHome(model: Model): Problem | null {
  for (const table of ['assets', 'zones'] as const) {
    for (const [id, { zone }] of Object.entries(model[table])) {
      if (zone === null || Object.hasOwn(model.zones, zone)) continue
      const instead = Object.hasOwn(model.assets, zone) ? text.isAnAsset(zone) : text.noZone(zone)
      return { where: `${table}.${id}.zone`, message: instead }
    }
  }
  return null
}

function findRing(model: Model): Problem | null {
  const start = outermostOfCycles(model)[0]
  if (start === undefined) return null
  const ring = [start]
  for (let at = own(model.zones, start)?.zone; at && at !== start; at = own(model.zones, at)?.zone)
    ring.push(at)
  const names = [...ring, start].map((id) => `"${id}"`)
  return { where: `zones.${start}.zone`, message: text.ring(names) }
}

/** Drawing goes from zone to zone inwards, which a machine does only so often. */
export function findTooDeep({ zones }: Pick<Model, 'zones'>): Problem | null {
  for (const id of Object.keys(zones)) {
    let depth = 1
    for (let at = own(zones, id)?.zone; at != null && depth <= LIMITS.nested; at = own(zones, at)?.zone)
      depth++
    if (depth > LIMITS.nested) {
      return { where: `zones.${id}.zone`, message: text.zonesTooDeep(LIMITS.nested) }
    }
  }
  return null
}

function findLooseFlow(model: Model): Problem | null {
  for (const [id, flow] of Object.entries(model.flows)) {
    for (const end of ['from', 'to'] as const) {
      const asset = flow[end]
      if (Object.hasOwn(model.assets, asset)) continue
      const message = Object.hasOwn(model.zones, asset) ? text.isAZone(asset) : text.noAsset(asset)
      return { where: `flows.${id}.${end}`, message }
    }
  }
  return null
}
