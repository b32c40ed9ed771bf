import { splitRef } from './atoms'
import type { Check } from './compile'
import { standpoint } from './compile'
import type { Scope } from './scope'
import { OPEN, YES } from './truth'
import { flowScope, selfScope, type World } from './world'

/**
 * The controls that made a condition false: those behind every value that it reads and that is another one
 * without controls. `scope` is that of the system without controls, where the condition holds.
 */
export function blame(check: Check, scope: Scope, now: World, bare: World): readonly string[] {
  const found = new Set<string>()
  visit(check, scope, now, bare, found)
  if (found.size === 0) for (const id of isolating(now)) found.add(id)
  return [...found].sort()
}

function visit(check: Check, scope: Scope, now: World, bare: World, found: Set<string>): void {
  const { condition, term } = check
  if ('ref' in condition) {
    const { who, name } = splitRef(condition.ref)
    const id = scope[who]?.id ?? ''
    const facts = who === 'flow' ? now.facts.flowsById.get(id) : now.facts.assetsById.get(id)
    const control = facts?.setBy.get(name)
    if (control) found.add(control)
  } else if (condition.op === 'systemControl') {
    if (now.facts.inPlace.has(condition.control)) found.add(condition.control)
  } else if (term) {
    for (const inner of scopesOf(check, scope, bare)) visit(term.where, inner, now, bare, found)
  } else {
    for (const part of check.parts) visit(part, scope, now, bare, found)
  }
}

/** The elements at which the inner condition of a graph word holds. */
function scopesOf({ term }: Check, scope: Scope, bare: World): Scope[] {
  const from = term && standpoint(term, scope)
  if (!term || from === null) return []
  const { condition } = term
  if (condition.op === 'inflow' || condition.op === 'outflow') {
    return bare.flowsAt(condition.op, from).map((flow) => flowScope(flow, null))
  }
  return [YES, OPEN].flatMap((truth) => bare.evidence(term, from, truth === YES ? YES : OPEN).map(selfScope))
}

/** Controls that keep callers apart, so that fewer ways are open than without them. */
function isolating(world: World): string[] {
  return world.facts.assets.flatMap((asset) =>
    ['contextIsolated', 'continuousLearning'].flatMap((property) => asset?.setBy.get(property) ?? []),
  )
}
