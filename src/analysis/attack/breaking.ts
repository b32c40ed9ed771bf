import type { Catalogue, ControlDef } from '../../catalogue/define'
import type { Id, Model } from '../../model/model'
import { createAnalyser } from '../engine'
import { naturalOrder } from '../natural-order'
import type { Analysis } from '../threat'
import { placesFor, withControl } from '../with-control'
import { type AttackView, viewOn } from './attack-view'
import { readBoard } from './board'

/** A mitigation and what it does to the paths of an attacker, tried out. */
export type Breaker = {
  readonly control: ControlDef
  /** One asset or some flows. */
  readonly places: readonly Id[]
  /** Paths that are gone or lead another way, and those that got harder. */
  readonly breaks: number
  readonly hardens: number
  /** Crown jewels that no path leads to any more. */
  readonly closes: readonly Id[]
  /** How much ease it takes away over all paths; what they are ranked by. */
  readonly gain: number
}

type Candidate = { readonly control: ControlDef; readonly places: readonly Id[]; promise: number }

const EFFORTS = ['low', 'medium', 'high']

/**
 * The mitigations that break most paths of this attacker, best first. Each is tried: the model is analysed with it in
 * place and the paths are looked for again. In steps of one trial, so that a screen can stay quick between them.
 */
export function* tryBreakers(
  model: Model,
  catalogue: Catalogue,
  view: AttackView,
  tried = 8,
): Generator<undefined, readonly Breaker[]> {
  const analyse = createAnalyser(catalogue)
  analyse(model)
  const found: Breaker[] = []
  for (const candidate of candidates(view, catalogue).slice(0, tried)) {
    yield
    const { control, places } = candidate
    const changed = withControl(model, places, control.id)
    const breaker = { control, places, ...outcome(view, changed, analyse(changed), catalogue) }
    if (breaker.gain > 0) found.push(breaker)
  }
  return found.sort(
    (a, b) =>
      b.closes.length - a.closes.length ||
      b.breaks - a.breaks ||
      b.gain - a.gain ||
      EFFORTS.indexOf(a.control.effort) - EFFORTS.indexOf(b.control.effort) ||
      naturalOrder(a.control.id, b.control.id),
  )
}

/** The same at once. */
export function breakers(
  model: Model,
  catalogue: Catalogue,
  view: AttackView,
  tried = 8,
): readonly Breaker[] {
  const steps = tryBreakers(model, catalogue, view, tried)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Mitigations of the threats on the paths that are not in place, those on most and easiest paths first. */
function candidates({ paths }: AttackView, { controls }: Catalogue): readonly Candidate[] {
  const known = new Map<string, Candidate>()
  for (const { threats, ease } of paths) {
    const here = new Map<string, Candidate>()
    for (const threat of threats) {
      for (const { id, strength, state } of threat.controls) {
        const control = controls.get(id)
        if (!control || state === 'in-place') continue
        const places = placesFor(threat)
        const key = `${id} ${places.join(' ')}`
        const promise = ease * Math.min(strength, 3)
        const best = here.get(key)
        if (!best || best.promise < promise) here.set(key, { control, places, promise })
      }
    }
    for (const [key, candidate] of here) {
      const one = known.get(key)
      if (one) one.promise += candidate.promise
      else known.set(key, candidate)
    }
  }
  return [...known]
    .sort(([a, one], [b, two]) => two.promise - one.promise || naturalOrder(a, b))
    .map(([, candidate]) => candidate)
}

type Outcome = Omit<Breaker, 'control' | 'places'>

function outcome(before: AttackView, model: Model, analysis: Analysis, catalogue: Catalogue): Outcome {
  const after = viewOn(readBoard(model, analysis, catalogue), before.attacker)
  const then = new Map(after.paths.map((path) => [path.key, path]))
  let breaks = 0
  let hardens = 0
  let gain = 0
  for (const path of before.paths) {
    const left = then.get(path.key)
    if (!left) breaks++
    else if (left.cost > path.cost + 1e-9) hardens++
    gain += path.ease - (left?.ease ?? 0)
  }
  const open = new Set(after.reachable.map(({ square }) => square.asset.id))
  const closes = before.reachable.map(({ square }) => square.asset.id).filter((id) => !open.has(id))
  return { breaks, hardens, closes, gain }
}
