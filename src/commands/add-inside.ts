import * as text from '#text/commands-answer'
import { elementsOf } from '../catalogue/pack/model-elements'
import { ASSET_SIZE, bounds, boxes, freeSpot } from '../model/geometry'
import { type Id, newAsset, newZone } from '../model/model'
import { commit, documentStore } from '../store/document'
import { newId } from '../store/ids'
import { select } from '../store/session'
import { requestView } from '../store/viewport'
import { NEW_ZONE_SIZE, nameFor } from './insert'
import { rehome } from './inspect'
import { startRename } from './start-rename'

/** Between what is drawn and what is added outside of all zones. */
const APART = 48

/** Adds an asset or a zone to a zone, or outside of all (null), on a free spot there, with its name field open. */
export function addInside(zone: Id | null, type: 'asset' | 'zone', kind: string): Id {
  const id = newId()
  const { model } = documentStore.getState()
  const size = type === 'asset' ? ASSET_SIZE : NEW_ZONE_SIZE
  const all = bounds(boxes(model).values())
  const spot = all ? freeSpot(model, { x: all.x + all.w + APART, y: all.y }, size) : { x: 0, y: 0 }
  const name = type === 'asset' ? nameFor(kind) : (elementsOf(model).zoneKinds.get(kind)?.name ?? text.zone)
  commit(
    text.addStep(name),
    (tx) => {
      if (type === 'asset') tx.put('assets', id, newAsset(kind, name))
      else tx.put('zones', id, newZone(kind, name))
      tx.put('places', id, type === 'asset' ? spot : { ...spot, ...size })
      rehome(tx, id, zone)
    },
    { selectionAfter: [id] },
  )
  select([id])
  requestView({ type: 'reveal', ids: [id] })
  startRename(id)
  return id
}
