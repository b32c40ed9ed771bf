import * as text from '#text/facts'
import type { Flow, Id, Model } from '../model/model'
import { own } from '../model/own'
import { answeredFlow, inPlace, NOBODY, withControls } from './effective'
import type { AssetFacts, Facts, FlowFacts } from './facts'
import { naturalOrder } from './natural-order'
import type { Program } from './program'

type Flows = Pick<Facts, 'flows' | 'flowsById'>

/** The flows between assets that are there. `before` gives the order, `kept` the objects that may stay. */
export function readFlows(
  model: Model,
  program: Program,
  assets: ReadonlyMap<Id, AssetFacts>,
  system: ReadonlySet<string>,
  before: Facts | undefined,
  kept: Facts | undefined,
): Flows {
  // With flows that lead nowhere, a new asset may be where one of them leads.
  const complete = kept && kept.flows.length === Object.keys(model.flows).length
  if (complete && kept.model.flows === model.flows) return reconnect(kept, program, assets, system)
  const byId = new Map<Id, FlowFacts>()
  let fresh = 0
  for (const id of Object.keys(model.flows)) {
    const row = own(model.flows, id)
    const source = row && assets.get(row.from)
    const target = row && assets.get(row.to)
    if (!row || !source || !target) continue
    const old = before?.flowsById.get(id)
    if (!old) fresh++
    const same = kept && old && old.row === row && old.source === source && old.target === target
    byId.set(id, same ? old : readFlow(id, row, source, target, program, system))
  }
  return { flows: inOrder(byId, fresh, before), flowsById: byId }
}

/** The same flows, between assets that may have changed. */
function reconnect(
  before: Facts,
  program: Program,
  assets: ReadonlyMap<Id, AssetFacts>,
  system: ReadonlySet<string>,
): Flows {
  const flows: FlowFacts[] = []
  const changed: FlowFacts[] = []
  for (const old of before.flows) {
    const source = assets.get(old.source.id)
    const target = assets.get(old.target.id)
    if (source === old.source && target === old.target) flows.push(old)
    else if (source && target) {
      const flow = readFlow(old.id, old.row, source, target, program, system)
      flows.push(flow)
      changed.push(flow)
    }
  }
  if (changed.length === 0 && flows.length === before.flows.length) return before
  const flowsById = new Map(flows.length === before.flows.length ? before.flowsById : [])
  for (const flow of flowsById.size > 0 ? changed : flows) flowsById.set(flow.id, flow)
  return { flows, flowsById }
}

/** Flows in natural order; the earlier order is kept where no flow is new. */
function inOrder(flows: ReadonlyMap<Id, FlowFacts>, fresh: number, before?: Facts): readonly FlowFacts[] {
  if (before && fresh === 0) return before.flows.flatMap(({ id }) => flows.get(id) ?? [])
  return [...flows.values()].sort((a, b) => naturalOrder(a.id, b.id))
}

function readFlow(
  id: Id,
  row: Flow,
  source: AssetFacts,
  target: AssetFacts,
  program: Program,
  system: ReadonlySet<string>,
): FlowFacts {
  const defs = program.catalogue.flowProperties
  const controls = inPlace(row.controls, system)
  const { props, bare, setBy } = withControls(
    answeredFlow(row.props, program.flowDefaults, defs),
    controls,
    program.flowSeats,
    defs,
    program,
  )
  const name = row.name.trim() || text.flowBetween(source.name, target.name)
  const twoWay = props.get('twoWay') === true
  if (setBy.size === 0 && !source.bare && !target.bare) {
    return { id, row, name, controls, twoWay, source, target, props, setBy, bare: null }
  }
  const ends = { source: source.bare ?? source, target: target.bare ?? target }
  const plain = { id, row, name, controls, twoWay, ...ends, props: bare, setBy: NOBODY, bare: null }
  return { id, row, name, controls, twoWay, source, target, props, setBy, bare: plain }
}
