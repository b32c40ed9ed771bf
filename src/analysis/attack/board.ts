import type { Catalogue } from '../../catalogue/define'
import type { Id, Model } from '../../model/model'
import { own } from '../../model/own'
import type { AssetFacts, FlowFacts } from '../facts'
import { naturalOrder } from '../natural-order'
import { programOf } from '../program'
import { readFacts } from '../read-facts'
import { isStateless } from '../state-graph'
import type { Analysis, Threat } from '../threat'

/** One step over a flow, with the arrow or against it. */
export type Move = { readonly to: Square; readonly flow: FlowFacts; readonly isBack: boolean }

/** An element as an attacker sees it: what holds there, and where it leads. */
export type Square = {
  readonly index: number
  readonly asset: AssetFacts
  /** Kind of the zone that counts for it. */
  readonly zoneKind: string
  readonly threats: readonly Threat[]
  readonly moves: Move[]
  /** Keeps its callers apart, so that one caller's content does not come out in another's answer. */
  readonly isStateless: boolean
}

/** What all attackers play on; made once for a model and its analysis. */
export type Board = {
  readonly model: Model
  readonly catalogue: Catalogue
  readonly squares: readonly Square[]
  readonly byId: ReadonlyMap<Id, Square>
  /** Threats of flow rules, by flow. */
  readonly onFlow: ReadonlyMap<Id, readonly Threat[]>
}

/** Reads the board. Squares and moves are in the natural order of their ids, whatever the order of the tables. */
export function readBoard(model: Model, analysis: Analysis, catalogue: Catalogue): Board {
  const facts = readFacts(model, programOf(catalogue))
  const { onAsset, onFlow } = byPlace(analysis, model)
  const assets = [...facts.assetsById.values()].sort((a, b) => naturalOrder(a.id, b.id))
  const squares = assets.map(
    (asset, index): Square => ({
      index,
      asset,
      zoneKind: zoneKindOf(model, asset),
      threats: onAsset.get(asset.id) ?? [],
      moves: [],
      isStateless: isStateless(asset),
    }),
  )
  const byId = new Map(squares.map((square) => [square.asset.id, square]))
  for (const flow of facts.flows) {
    const from = byId.get(flow.source.id)
    const to = byId.get(flow.target.id)
    if (!from || !to || from === to || flow.row.outOfScope !== null) continue
    from.moves.push({ to, flow, isBack: false })
    to.moves.push({ to: from, flow, isBack: true })
  }
  return { model, catalogue, squares, byId, onFlow }
}

function zoneKindOf(model: Model, { row, kind }: AssetFacts): string {
  const zone = row.zone === null ? undefined : own(model.zones, row.zone)
  return zone?.kind ?? kind.defaultZone
}

/**
 * Threats that still hold, by where they stand. One that steps back for a more specific one holds too: it counts
 * when the other is answered, so leaving it out would make a mitigation open a way.
 */
function byPlace({ threats }: Analysis, { decisions }: Model) {
  const onAsset = new Map<Id, Threat[]>()
  const onFlow = new Map<Id, Threat[]>()
  const add = (map: Map<Id, Threat[]>, id: Id, threat: Threat) => {
    const list = map.get(id)
    if (list) list.push(threat)
    else map.set(id, [threat])
  }
  for (const threat of threats) {
    if (threat.status === 'mitigated' || threat.stride === 'R' || threat.element.type === 'system') continue
    const decided = own(decisions, threat.key)?.status
    if (decided === 'not-applicable' || decided === 'avoided') continue
    if (threat.flows.length === 0) add(onAsset, threat.element.id, threat)
    for (const id of threat.flows) add(onFlow, id, threat)
  }
  return { onAsset, onFlow }
}
