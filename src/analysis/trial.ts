import type { Catalogue } from '../catalogue/define'
import type { Model } from '../model/model'
import { judge } from './cell'
import { freshWorld, nextWorld } from './change'
import { findingOf } from './finding'
import { type CompiledRule, programOf } from './program'
import { readFacts } from './read-facts'
import type { Status, Threat } from './threat'
import { flowScope, NOWHERE, selfScope, type World } from './world'

const worlds = new WeakMap<Model, World>()

/** What a threat would be, flow by flow, were the model another one; empty when it would be gone. */
export type Trial = (changed: Model) => readonly Status[]

/**
 * For trying out what becomes of one threat: its rule alone is judged again, on the asset or flows that it is about.
 * Null for the threat of a rule that the catalogue does not have.
 */
export function trialOf(model: Model, catalogue: Catalogue, threat: Threat): Trial | null {
  const program = programOf(catalogue)
  const compiled = program.rules.find(({ rule }) => rule.id === threat.rule)
  if (!compiled) return null
  const known = worlds.get(model)
  const world = known?.program === program ? known : freshWorld(program, readFacts(model, program))
  worlds.set(model, world)
  return (changed) => {
    const facts = readFacts(changed, program, world.facts)
    const after = nextWorld(world, facts)?.world ?? freshWorld(program, readFacts(changed, program))
    return statusesOf(threat, compiled, after)
  }
}

function statusesOf(threat: Threat, compiled: CompiledRule, world: World): readonly Status[] {
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
    return cell ? [findingOf(cell, facts.inPlace, false).status] : []
  })
}
