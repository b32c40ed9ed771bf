import type { Catalogue } from '../catalogue/define'
import type { Model } from '../model/model'
import { type Assembly, assembleAgain, assembleAll, dirtySlots } from './assemble'
import { judgeAgain, judgeAll } from './cells'
import { type Changes, freshWorld, nextWorld } from './change'
import type { Facts } from './facts'
import type { Judged, State } from './gather'
import { type Program, programOf } from './program'
import { bareFacts, readFacts } from './read-facts'
import type { Analysis } from './threat'

/** Finds every threat of a model. Pure: the same model and catalogue give the same answer everywhere. */
export function analyse(model: Model, catalogue: Catalogue): Analysis {
  return createAnalyser(catalogue)(model)
}

/**
 * The same answers, given again quickly for models that differ little from the one before: what a change cannot
 * have touched is kept, and its threats are the same objects.
 */
export function createAnalyser(catalogue: Catalogue): (model: Model) => Analysis {
  const program = programOf(catalogue)
  let last: Step | null = null
  return (model) => {
    last = advance(last, model, program)
    judgedFor.set(last.assembly.analysis, last.now)
    return last.assembly.analysis
  }
}

/**
 * An analyser for each catalogue, kept warm from call to call. Whoever analyses models that differ little from each
 * other starts their own, so that others with other models do not come between.
 */
export function createAnalysers(): (catalogue: Catalogue) => (model: Model) => Analysis {
  const kept = new WeakMap<Catalogue, (model: Model) => Analysis>()
  return (catalogue) => {
    const analyser = kept.get(catalogue) ?? createAnalyser(catalogue)
    kept.set(catalogue, analyser)
    return analyser
  }
}

/** What an analysis was made from, to ask how it would be otherwise without starting from nothing. */
const judgedFor = new WeakMap<Analysis, Judged>()

/**
 * Every rule judged on a variant of the model that was analysed, and the slots where that came out differently or
 * may weigh differently; null for all of them.
 */
export function judgeVariant(
  analysis: Analysis,
  variant: Model,
  catalogue: Catalogue,
): { readonly judged: Judged; readonly slots: ReadonlySet<number> | null } {
  const program = programOf(catalogue)
  const now = judgedFor.get(analysis)
  const known = now?.world.program === program ? now : undefined
  const facts = readFacts(variant, program, known?.world.facts)
  const step = known && next(known, facts)
  if (step) return { judged: step.judged, slots: dirtySlots([step.changes]) }
  const world = freshWorld(program, facts)
  return { judged: { world, cells: judgeAll(world) }, slots: null }
}

type Step = State & { readonly assembly: Assembly }

function advance(last: Step | null, model: Model, program: Program): Step {
  const facts = readFacts(model, program, last?.now.world.facts)
  const now = last && next(last.now, facts)
  if (!last) return start(facts, program)
  if (!now) return start(readFacts(model, program), program)
  const changes = [now.changes]
  let bare: Judged | null = null
  if (hasEffect(facts)) {
    const step = next(last.bare ?? now.judged, bareFacts(facts))
    if (!step) return start(readFacts(model, program), program)
    bare = step.judged
    changes.push(step.changes)
  }
  const state = { now: now.judged, bare }
  const regroup = (last.bare === null) !== (bare === null)
  return { ...state, assembly: assembleAgain(state, { changes, regroup }, last.assembly) }
}

function start(facts: Facts, program: Program): Step {
  const world = freshWorld(program, facts)
  const now = { world, cells: judgeAll(world) }
  const state = { now, bare: hasEffect(facts) ? withoutControls(now, facts) : null }
  return { ...state, assembly: assembleAll(state) }
}

/** The same system without what controls bring about: only what that changes is judged again. */
function withoutControls(now: Judged, facts: Facts): Judged {
  const bare = bareFacts(facts)
  const step = next(now, bare)
  if (step) return step.judged
  const world = freshWorld(now.world.program, bare)
  return { world, cells: judgeAll(world) }
}

/** Do controls in place change anything that a condition reads? */
function hasEffect(facts: Facts): boolean {
  return (
    facts.inPlace.size > 0 ||
    facts.assets.some((asset) => asset?.bare) ||
    facts.flows.some((flow) => flow.bare)
  )
}

function next(last: Judged, facts: Facts): { readonly judged: Judged; readonly changes: Changes } | null {
  const step = nextWorld(last.world, facts)
  if (!step) return null
  const { world, changes } = step
  return { judged: { world, cells: judgeAgain(last.cells, world, changes) }, changes }
}
