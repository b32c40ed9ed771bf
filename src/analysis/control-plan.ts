import type { Catalogue, ControlDef } from '../catalogue/define'
import { effortOf } from '../catalogue/effort'
import type { Appetite, Id, Model, ThreatKey } from '../model/model'
import { type Candidate, type Outcome, Trial } from './plan-trial'
import type { Register, RegisterRow } from './register'
import type { Standing } from './standing'
import type { Level } from './threat'

/** A control to put in place, and where. */
export type PlanStep = {
  readonly control: ControlDef
  /** One asset, some flows, or the whole `system`. */
  readonly places: readonly Id[]
  /** Threats that it brings under the line, after the steps before it. */
  readonly brings: readonly ThreatKey[]
}

export type ControlPlan = {
  /** In the order in which they do most. */
  readonly steps: readonly PlanStep[]
  /** How many steps are of each effort. */
  readonly effort: Readonly<Record<ControlDef['effort'], number>>
  /** Threats above the line now; with the whole plan in place, those that come under it and those that do not. */
  readonly brought: readonly ThreatKey[]
  readonly remaining: readonly ThreatKey[]
}

/** The highest score of a level. */
const LINE: Readonly<Record<Appetite, number>> = { low: 5, medium: 11, high: 19 }
const RANK: Readonly<Record<Level, number>> = { low: 0, medium: 1, high: 2, critical: 3 }
/**
 * Candidates tried for each step at most, fewer once many were tried in all, and steps at most: so that it ends soon
 * for large models too, where the candidates are many and much alike.
 */
const TRIED = 12
const MANY = 400
const TRIED_AFTER_MANY = 2
const MOST_STEPS = 100
/** What a point of control strength is worth while it does not change a score yet: it may with the next one. */
const POINT = 0.01

/** Whether the threat wants something done: not decided away, and what is left of a higher level than is accepted. */
export function isAboveLine({ standing, risks }: RegisterRow, appetite: Appetite): boolean {
  const { left, level } = risks.residual
  return left && RANK[level] > RANK[appetite] && !DECIDED_AWAY.has(standing)
}

const DECIDED_AWAY: ReadonlySet<Standing> = new Set(['accepted', 'transferred', 'avoided', 'not-applicable'])

/** Whether people keep it though what is left is of a higher level than is accepted otherwise; no plan is made for it. */
export function isKeptAboveLine({ standing, risks }: RegisterRow, appetite: Appetite): boolean {
  const { left, level } = risks.residual
  return left && RANK[level] > RANK[appetite] && DECIDED_AWAY.has(standing)
}

/**
 * The smallest set of controls found that brings every threat that is above the line under it: step by step the
 * control that takes most off, by trying it; the lighter of two equals, then the one whose id comes first; in the
 * end, what can be left out is left out. Each step of the generator is one analysis, so that a screen stays quick.
 */
export function* planControls(
  model: Model,
  register: Register,
  catalogue: Catalogue,
  appetite: Appetite = 'medium',
): Generator<undefined, ControlPlan> {
  const rows = register.rows.filter((row) => isAboveLine(row, appetite))
  const trial = new Trial(rows, catalogue, LINE[appetite])
  const chosen: Candidate[] = []
  let [now, built] = [trial.outcome(model), model]
  for (const open = trial.candidates(); now.excess > 0 && chosen.length < MOST_STEPS; ) {
    const best: Best | null = yield* bestOf(trial, built, now, open)
    if (!best) break
    chosen.push(best.candidate)
    open.delete(best.candidate)
    built = trial.place(built, best.candidate)
    now = best.outcome
  }
  const kept = yield* withoutNeedless(trial, model, chosen, now.under)
  return yield* told(trial, model, kept)
}

/** The same in one go. */
export function controlPlan(
  model: Model,
  register: Register,
  catalogue: Catalogue,
  appetite?: Appetite,
): ControlPlan {
  const steps = planControls(model, register, catalogue, appetite)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

type Best = { readonly candidate: Candidate; readonly outcome: Outcome; readonly gain: number }

function* bestOf(
  trial: Trial,
  built: Model,
  now: Outcome,
  open: ReadonlySet<Candidate>,
): Generator<undefined, Best | null> {
  const promise = (candidate: Candidate) =>
    Math.min(
      candidate.gain,
      candidate.rows
        .filter(({ key }) => !now.under.has(key))
        .reduce((sum, row) => sum + row.risks.residual.score, 0),
    )
  const ranked = [...open]
    .map((candidate) => ({ candidate, promise: promise(candidate) }))
    .filter((each) => each.promise > 0)
    .sort((a, b) => b.promise - a.promise || byEffort(a.candidate, b.candidate))
  let best: Best | null = null
  for (const { candidate, promise } of ranked.slice(0, trial.tries < MANY ? TRIED : TRIED_AFTER_MANY)) {
    // What follows promises no more than this one, and of those that promise as much the lighter come first.
    if (best && (promise < best.gain || (promise === best.gain && byEffort(candidate, best.candidate) > 0)))
      break
    yield
    const outcome = trial.outcome(trial.place(built, candidate))
    const gain = now.excess - outcome.excess + (outcome.worth - now.worth) * POINT
    candidate.gain = gain
    if (gain <= 0) continue
    if (!best || gain > best.gain || (gain === best.gain && byEffort(candidate, best.candidate) < 0)) {
      best = { candidate, outcome, gain }
    }
  }
  return best
}

function byEffort(a: Candidate, b: Candidate): number {
  return effortOf(a.control) - effortOf(b.control) || (a.id < b.id ? -1 : 1)
}

/** The candidates without those that the others make needless, the last chosen tried first. */
function* withoutNeedless(
  trial: Trial,
  model: Model,
  chosen: readonly Candidate[],
  under: ReadonlySet<ThreatKey>,
): Generator<undefined, readonly Candidate[]> {
  let kept = chosen
  let built = chosen.reduce((placed, each) => trial.place(placed, each), model)
  for (const candidate of [...chosen].reverse()) {
    const rest = kept.filter((other) => other !== candidate)
    yield
    const without = trial.without(model, built, candidate, rest)
    const outcome = trial.outcome(without)
    if ([...under].some((key) => !outcome.under.has(key))) continue
    kept = rest
    built = without
  }
  return kept
}

function* told(trial: Trial, model: Model, kept: readonly Candidate[]): Generator<undefined, ControlPlan> {
  const steps: PlanStep[] = []
  const effort = { low: 0, medium: 0, high: 0 }
  let [built, before] = [model, trial.outcome(model)]
  for (const candidate of kept) {
    yield
    built = trial.place(built, candidate)
    const after = trial.outcome(built)
    const { control, places } = candidate
    const brings = [...after.under].filter((key) => !before.under.has(key))
    steps.push({ control, places, brings })
    effort[control.effort]++
    before = after
  }
  const keys = trial.rows.map(({ key }) => key)
  const isUnder = (key: ThreatKey) => before.under.has(key)
  return { steps, effort, brought: keys.filter(isUnder), remaining: keys.filter((key) => !isUnder(key)) }
}
