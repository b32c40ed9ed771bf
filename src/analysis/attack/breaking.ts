import type { Catalogue } from '../../catalogue/define'
import type { Id, Model } from '../../model/model'
import { createAnalysers } from '../engine'
import { naturalOrder } from '../natural-order'
import type { Analysis } from '../threat'
import { withControl } from '../with-control'
import { type AttackView, viewOn } from './attack-view'
import { readBoard } from './board'
import { Closers, type Placement } from './closers'
import { effortOfAll, keyOf, setsToTry, singleToTry } from './to-try'

/** A mitigation, or two together, and what they do to the paths of an attacker, tried out. */
export type Breaker = {
  readonly placements: readonly Placement[]
  /** Keys of the paths that are gone or lead another way. */
  readonly broken: readonly string[]
  /** How many paths got harder. */
  readonly hardens: number
  /** Crown jewels that no path leads to any more. */
  readonly closes: readonly Id[]
  /** How much ease it takes away over all paths; what they are ranked by. */
  readonly gain: number
}

export type Breakers = {
  /** Single mitigations, best first. */
  readonly single: readonly Breaker[]
  /** For the paths that none of those breaks: the smallest set found that breaks most of them, one or two. */
  readonly rest: Breaker | null
}

/** Sets that are tried for the rest, at most: each costs an analysis and a search, which take longer on large models. */
const TRIED_FOR_REST = { small: 8, large: 2 }
const LARGE = 200

/**
 * The mitigations that break most paths of this attacker, best first. Each is tried: the model is analysed with it in
 * place and the paths are looked for again. In steps of one trial, so that a screen can stay quick between them.
 */
export function* tryBreakers(
  model: Model,
  catalogue: Catalogue,
  view: AttackView,
  tried = 8,
): Generator<undefined, Breakers> {
  const analyse = analyserOf(catalogue)
  const trial = {
    model,
    catalogue,
    view,
    analyse,
    closers: new Closers(view),
  }
  yield
  const found: Breaker[] = []
  for (const placements of singleToTry(trial.closers, view, catalogue).slice(0, tried)) {
    yield
    const breaker = tryOut(trial, placements)
    if (breaker.gain > 0) found.push(breaker)
  }
  const single = found.sort(
    (a, b) =>
      b.closes.length - a.closes.length ||
      b.broken.length - a.broken.length ||
      b.gain - a.gain ||
      effortOfAll(a.placements) - effortOfAll(b.placements) ||
      naturalOrder(keyOf(a.placements), keyOf(b.placements)),
  )
  return { single, rest: yield* tryRest(trial, single) }
}

const analyserOf = createAnalysers()

/** The same at once. */
export function breakers(model: Model, catalogue: Catalogue, view: AttackView, tried = 8): Breakers {
  const steps = tryBreakers(model, catalogue, view, tried)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

type Trial = {
  readonly model: Model
  readonly catalogue: Catalogue
  readonly view: AttackView
  readonly analyse: (model: Model) => Analysis
  readonly closers: Closers
}

/**
 * For the paths that no single one breaks: sets that should close a step of most of them, single ones first, tried.
 * Which those are is reckoned by points, as trying every pair would take minutes.
 */
function* tryRest(trial: Trial, single: readonly Breaker[]): Generator<undefined, Breaker | null> {
  const broken = new Set(single.flatMap((breaker) => breaker.broken))
  const left = trial.view.paths.filter(({ key }) => !broken.has(key))
  if (left.length === 0) return null
  yield
  const isLarge = Object.keys(trial.model.assets).length > LARGE
  const most = isLarge ? TRIED_FOR_REST.large : TRIED_FOR_REST.small
  const leftKeys = new Set(left.map(({ key }) => key))
  for (const placements of setsToTry(trial.closers, left).slice(0, most)) {
    yield
    const breaker = tryOut(trial, placements)
    if (breaker.broken.some((key) => leftKeys.has(key))) return breaker
  }
  return null
}

function tryOut({ model, catalogue, view, analyse }: Trial, placements: readonly Placement[]): Breaker {
  const changed = placements.reduce(
    (built, { places, control }) => withControl(built, places, control.id),
    model,
  )
  const after = viewOn(readBoard(changed, analyse(changed), catalogue, view.board), view.attacker)
  const then = new Map(after.paths.map((path) => [path.key, path]))
  const broken: string[] = []
  let hardens = 0
  let gain = 0
  for (const path of view.paths) {
    const left = then.get(path.key)
    if (!left) broken.push(path.key)
    else if (left.cost > path.cost + 1e-9) hardens++
    gain += path.ease - (left?.ease ?? 0)
  }
  const open = new Set(after.reachable.map(({ square }) => square.asset.id))
  const closes = view.reachable.map(({ square }) => square.asset.id).filter((id) => !open.has(id))
  return { placements, broken, hardens, closes, gain }
}
