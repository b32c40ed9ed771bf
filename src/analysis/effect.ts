import type { Catalogue } from '../catalogue/define'
import type { Controls, Id, Model } from '../model/model'
import { judge } from './cell'
import { freshWorld, nextWorld } from './change'
import { type Finding, findingOf } from './finding'
import { type CompiledRule, programOf } from './program'
import { readFacts } from './read-facts'
import type { Threat } from './threat'
import { flowScope, NOWHERE, selfScope, type World } from './world'

const worlds = new WeakMap<Model, World>()

/**
 * What putting a control in place would do about a threat: `answers` when the threat would be gone or mitigated,
 * else `helps`. Worked out by judging the rule again with the control on the element, flows or system concerned.
 */
export function controlEffect(
  model: Model,
  catalogue: Catalogue,
  threat: Threat,
  control: string,
): 'answers' | 'helps' {
  const program = programOf(catalogue)
  const compiled = program.rules.find(({ rule }) => rule.id === threat.rule)
  if (!compiled) return 'helps'
  const known = worlds.get(model)
  const world = known?.program === program ? known : freshWorld(program, readFacts(model, program))
  worlds.set(model, world)
  const facts = readFacts(withControl(model, threat, control), program, world.facts)
  const after = nextWorld(world, facts)?.world ?? freshWorld(program, facts)
  return findingsOf(threat, compiled, after).every(({ status }) => status === 'mitigated')
    ? 'answers'
    : 'helps'
}

function withControl(model: Model, threat: Threat, control: string): Model {
  const add = (controls: Controls): Controls => ({ ...controls, [control]: 'in-place' })
  const put = <Row extends { readonly controls: Controls }>(
    table: Readonly<Record<Id, Row>>,
    ids: readonly Id[],
  ): Readonly<Record<Id, Row>> => {
    const rows = { ...table }
    for (const id of ids) {
      const row = rows[id]
      if (row) rows[id] = { ...row, controls: add(row.controls) }
    }
    return rows
  }
  if (threat.flows.length > 0) return { ...model, flows: put(model.flows, threat.flows) }
  if (threat.element.type === 'asset') return { ...model, assets: put(model.assets, [threat.element.id]) }
  return { ...model, info: { ...model.info, controls: add(model.info.controls) } }
}

/** The threat's rule judged again, on all that the threat is about. */
function findingsOf(threat: Threat, compiled: CompiledRule, world: World): Finding[] {
  const { facts } = world
  const self = facts.assetsById.get(threat.element.id)
  const scopes =
    threat.flows.length > 0
      ? threat.flows.flatMap((id) => {
          const flow = facts.flowsById.get(id)
          return flow ? [flowScope(flow, flow.target)] : []
        })
      : [self ? selfScope(self) : NOWHERE]
  return scopes.flatMap((scope) => {
    const cell = judge(compiled, scope, world)
    return cell ? [findingOf(cell, facts.inPlace, false)] : []
  })
}
