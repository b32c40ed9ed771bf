/** What a row of the outline says about its element. */

import * as text from '#text/outline'
import { kindOf } from '../../catalogue/kind-groups'
import { elementsOf } from '../../catalogue/pack/model-elements'
import { valueLabel } from '../../catalogue/value-labels'
import { elementName } from '../../model/element'
import type { Id, Model } from '../../model/model'
import { own } from '../../model/own'
import type { RowType } from './outline-rows'

/** What it is called; a flow without a name by where it leads. */
export function rowName(model: Model, id: Id, type: RowType): string {
  if (type === 'note') return own(model.notes, id)?.text.trim().replaceAll('\n', ' ') || text.emptyNote
  const flow = own(model.flows, id)
  if (flow && !flow.name.trim()) return text.toTarget(elementName(model, flow.to))
  return elementName(model, id)
}

/** Kind and trust of a zone, kind of an asset, target and protocol of a flow; a kind that is the name is not said again. */
export function rowDetail(model: Model, id: Id, type: RowType): string {
  const zone = own(model.zones, id)
  if (zone) {
    const kind = elementsOf(model).zoneKinds.get(zone.kind)
    const name = kind?.name ?? text.zone
    const trust = text.trust(zone.trust ?? kind?.trust ?? 0)
    return name === zone.name ? trust : [name, trust].join(' · ')
  }
  const asset = own(model.assets, id)
  if (asset) {
    const { name } = kindOf(elementsOf(model), asset.kind)
    if (asset.outOfScope !== null) return text.outOfScope(name)
    return name === asset.name ? '' : name
  }
  const flow = own(model.flows, id)
  if (!flow) return type === 'note' ? text.note : ''
  const { protocol } = flow.props
  const target = flow.name.trim() ? [text.toTarget(elementName(model, flow.to))] : [text.flow]
  return [
    ...target,
    ...(typeof protocol === 'string' ? [valueLabel('protocol', protocol, 'flow')] : []),
  ].join(' · ')
}
