import type { Catalogue } from '../catalogue/define'
import type { Model } from '../model/model'
import { judge } from './cell'
import { freshWorld, nextWorld } from './change'
import { type Finding, findingOf } from './finding'
import { type CompiledRule, programOf } from './program'
import { readFacts } from './read-facts'
import type { Threat } from './threat'
import { placesFor, withControl } from './with-control'
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
  const facts = readFacts(withControl(model, placesFor(threat), control), program, world.facts)
  const after = nextWorld(world, facts)?.world ?? freshWorld(program, facts)
  return findingsOf(threat, compiled, after).every(({ status }) => status === 'mitigated')
    ? 'answers'
    : 'helps'
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
