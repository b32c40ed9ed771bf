import { type AttackView, viewOn } from '../../analysis/attack/attack-view'
import { type Attacker, attackersOf } from '../../analysis/attack/attacker'
import { readBoard } from '../../analysis/attack/board'
import { outOfReach } from '../../analysis/attack/nobody'
import { type ControlPlan, planControls } from '../../analysis/control-plan'
import { analyse } from '../../analysis/engine'
import { goneWhen } from '../../analysis/gone-when'
import { goneClauses } from '../../analysis/gone-words'
import { type Register, registerOf } from '../../analysis/register'
import { isClosed } from '../../analysis/standing'
import type { Analysis, Part } from '../../analysis/threat'
import type { Catalogue } from '../../catalogue/define'
import type { Model, ThreatKey } from '../../model/model'
import type { SectionId } from './sections'

/** All that reports tell, worked out from a model; which of it is told is decided later. */
export type Findings = {
  readonly model: Model
  readonly catalogue: Catalogue
  readonly analysis: Analysis
  readonly register: Register
  /** All profiles; those in scope with what they can do. */
  readonly attackers: readonly { readonly attacker: Attacker; readonly view: AttackView | null }[]
  /** Why nobody in scope can carry a threat out. */
  readonly nobody: ReadonlyMap<ThreatKey, string>
  /** By threat the clauses that follow “gone when”; for the worst ones, as each has to be tried. */
  readonly ways: ReadonlyMap<ThreatKey, readonly (readonly Part[])[]>
  readonly plan: ControlPlan
}

/** For so many threats it is worked out what would close them; nobody reads more, and each costs trials. */
const MOST_WAYS = 200

/**
 * Works out what a report tells. Each step of the generator is a few milliseconds to a trial, so that a screen
 * stays quick between them. Trials that only sections need which are left out are left out too.
 */
export function* gatherFindings(
  model: Model,
  catalogue: Catalogue,
  wanted: ReadonlySet<SectionId>,
): Generator<undefined, Findings> {
  const analysis = analyse(model, catalogue)
  yield
  const register = registerOf(model, analysis, catalogue)
  yield
  const board = readBoard(model, analysis, catalogue)
  const attackers: { attacker: Attacker; view: AttackView | null }[] = []
  for (const attacker of attackersOf(model, catalogue)) {
    attackers.push({ attacker, view: attacker.inScope ? viewOn(board, attacker) : null })
    yield
  }
  const ways = new Map<ThreatKey, readonly (readonly Part[])[]>()
  if (wanted.has('threats')) {
    const open = register.rows.filter(({ standing }) => !isClosed(standing))
    for (const { key, threat } of open.slice(0, MOST_WAYS)) {
      if (!threat) continue
      yield
      ways.set(key, goneClauses(model, catalogue, goneWhen(model, catalogue, threat)))
    }
  }
  const plan = wanted.has('plan')
    ? yield* planControls(model, register, catalogue, model.info.appetite)
    : NO_PLAN
  const nobody = outOfReach(model, analysis, catalogue)
  return { model, catalogue, analysis, register, attackers, nobody, ways, plan }
}

const NO_PLAN: ControlPlan = {
  steps: [],
  effort: { low: 0, medium: 0, high: 0 },
  brought: [],
  remaining: [],
}

/** The same in one go. */
export function findingsOf(model: Model, catalogue: Catalogue, wanted: ReadonlySet<SectionId>): Findings {
  const steps = gatherFindings(model, catalogue, wanted)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
