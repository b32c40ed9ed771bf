import type { Catalogue } from '../../catalogue/define'
import type { Id, Model } from '../../model/model'
import { own } from '../../model/own'
import type { AssetFacts, Facts, FlowFacts } from '../facts'
import { naturalOrder } from '../natural-order'
import { programOf } from '../program'
import { readFacts } from '../read-facts'
import { isStateless } from '../state-graph'
import type { Analysis, Threat } from '../threat'
import { type Score, withOwn } from '../verdict'
import { verdictsOf } from '../verdicts'
import { Said } from './said'

/** One step over a flow, with the arrow or against it. */
export type Move = { readonly to: Square; readonly flow: FlowFacts; readonly isBack: boolean }

/** An element as an attacker sees it: what holds there, and where it leads. */
export type Square = {
  readonly index: number
  readonly asset: AssetFacts
  /** Kind of the zone that counts for it. */
  readonly zoneKind: string
  readonly threats: readonly Threat[]
  /** The rules know something that may go wrong there, answered or not. */
  readonly isKnown: boolean
  readonly moves: Move[]
  /** Keeps its callers apart, so that one caller's content does not come out in another's answer. */
  readonly isStateless: boolean
}

/** What all attackers play on; made once for a model and its analysis. */
export type Board = {
  readonly model: Model
  readonly catalogue: Catalogue
  readonly facts: Facts
  readonly squares: readonly Square[]
  readonly byId: ReadonlyMap<Id, Square>
  /** Threats that stand on flows, by flow. */
  readonly onFlow: ReadonlyMap<Id, readonly Threat[]>
  /** How likely and how bad a threat is today, with what people say about it. */
  scoreOf(threat: Threat): Score
}

/** Reads the board; from that of a model that differs little it takes less time. Squares and moves are in the natural order of their ids, whatever the order of the tables. */
export function readBoard(model: Model, analysis: Analysis, catalogue: Catalogue, last?: Board): Board {
  const facts = readFacts(model, programOf(catalogue), last?.facts)
  const verdicts = verdictsOf(model, analysis)
  const said = new Said(analysis, verdicts, catalogue)
  const { onAsset, onFlow } = byPlace(withOwn(analysis.threats, verdicts.own), said)
  const assets = [...facts.assetsById.values()].sort((a, b) => naturalOrder(a.id, b.id))
  const squares = assets.map(
    (asset, index): Square => ({
      index,
      asset,
      zoneKind: zoneKindOf(model, asset),
      threats: onAsset.get(asset.id) ?? [],
      isKnown: analysis.byElement.get(asset.id)?.some(({ element }) => element.id === asset.id) ?? false,
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
  return { model, catalogue, facts, squares, byId, onFlow, scoreOf: (threat) => said.scoreOf(threat) }
}

function zoneKindOf(model: Model, { row, kind }: AssetFacts): string {
  const zone = row.zone === null ? undefined : own(model.zones, row.zone)
  return zone?.kind ?? kind.defaultZone
}

/**
 * Threats that still hold, by where they stand; what people wrote on a zone or the whole system stands nowhere. One
 * that steps back for a more specific one holds too: it counts when the other is answered, so leaving it out would
 * make a mitigation open a way.
 */
function byPlace(threats: readonly Threat[], said: Said) {
  const onAsset = new Map<Id, Threat[]>()
  const onFlow = new Map<Id, Threat[]>()
  const add = (map: Map<Id, Threat[]>, id: Id, threat: Threat) => {
    const list = map.get(id)
    if (list) list.push(threat)
    else map.set(id, [threat])
  }
  for (const threat of threats) {
    if (!said.holds(threat)) continue
    if (threat.element.type === 'asset' && threat.flows.length === 0) add(onAsset, threat.element.id, threat)
    for (const id of threat.flows) add(onFlow, id, threat)
  }
  return { onAsset, onFlow }
}
