import type { Catalogue, ControlDef } from '../catalogue/define'
import type { Id, Model, ThreatKey } from '../model/model'
import { createAnalyser } from './engine'
import { type Analysis, allThreats, isOpen, type Threat } from './threat'
import { placesFor, withControl } from './with-control'

export type NextControl = {
  readonly control: ControlDef
  /** One asset, some flows, or the whole `system`. */
  readonly places: readonly Id[]
  /** Open threats that it would answer. */
  readonly answers: readonly ThreatKey[]
  /** How many others would weigh less. */
  readonly lowers: number
  /** Risk points that it would take off the open threats. */
  readonly gain: number
}

type Candidate = { readonly control: ControlDef; readonly places: readonly Id[]; promise: number }

const EFFORTS = ['low', 'medium', 'high']

/**
 * The mitigations that would take most risk off the open threats, best first, the lighter of two equals before
 * the other. Each is tried: the model is analysed with it in place. Only the `tried` most promising are, by
 * the risk of the threats that list them, so that it stays quick for large models; and those for the whole
 * system, which answer more than what lists them.
 */
export function nextControls(model: Model, catalogue: Catalogue, tried = 12): readonly NextControl[] {
  const steps = tryControls(model, catalogue, tried)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same in steps of one analysis each, so that a screen can stay quick between them. */
export function* tryControls(
  model: Model,
  catalogue: Catalogue,
  tried = 12,
): Generator<undefined, readonly NextControl[]> {
  const analyse = analyserOf(catalogue)
  const now = analyse(model)
  const found: NextControl[] = []
  for (const [rank, { control, places }] of promising(now, catalogue).entries()) {
    if (rank >= tried && !places.includes('system')) continue
    yield
    const result = outcome(now, analyse(withControl(model, places, control.id)))
    if (result.gain > 0) found.push({ control, places, ...result })
  }
  return found.sort(
    (a, b) => b.gain - a.gain || effort(a) - effort(b) || (a.control.id < b.control.id ? -1 : 1),
  )
}

const analysers = new WeakMap<Catalogue, ReturnType<typeof createAnalyser>>()

/** One that stays warm between calls: a model differs little from the one before. */
function analyserOf(catalogue: Catalogue): ReturnType<typeof createAnalyser> {
  const analyse = analysers.get(catalogue) ?? createAnalyser(catalogue)
  analysers.set(catalogue, analyse)
  return analyse
}

function effort({ control }: NextControl): number {
  return EFFORTS.indexOf(control.effort)
}

/** Every mitigation that nobody spoke about, where it would go, the most promising first. */
function promising(analysis: Analysis, { controls }: Catalogue): readonly Candidate[] {
  const candidates = new Map<string, Candidate>()
  const systemWide = systemControls(analysis.organisation)
  for (const threat of allThreats(analysis)) {
    if (!isOpen(threat)) continue
    for (const { id, strength, state } of threat.controls) {
      const control = controls.get(id)
      if (!control || state !== 'open') continue
      const places = systemWide.has(id) ? ['system'] : placesFor(threat)
      const key = `${id} ${places.join(' ')}`
      const candidate = candidates.get(key) ?? { control, places, promise: 0 }
      candidate.promise += (threat.risk.score * Math.min(strength, 3)) / 3
      candidates.set(key, candidate)
    }
  }
  return [...candidates.entries()]
    .sort(([a, one], [b, two]) => two.promise - one.promise || (a < b ? -1 : 1))
    .map(([, candidate]) => candidate)
}

/** What answers a threat to the whole system is put in place for all of it. */
function systemControls(organisation: readonly Threat[]): ReadonlySet<string> {
  return new Set(organisation.flatMap(({ controls }) => controls.map(({ id }) => id)))
}

function outcome(before: Analysis, after: Analysis): Pick<NextControl, 'answers' | 'lowers' | 'gain'> {
  const answers: ThreatKey[] = []
  let lowers = 0
  let gain = 0
  for (const threat of allThreats(before)) {
    if (!isOpen(threat)) continue
    const then = after.byKey.get(threat.key)
    const left = then && isOpen(then) ? then.risk.score : 0
    if (left === 0) answers.push(threat.key)
    else if (left < threat.risk.score) lowers++
    gain += threat.risk.score - left
  }
  return { answers, lowers, gain }
}
