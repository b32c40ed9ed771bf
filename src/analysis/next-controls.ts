import type { Catalogue, ControlDef } from '../catalogue/define'
import { effortOf } from '../catalogue/effort'
import type { Id, Model, ThreatKey } from '../model/model'
import { createAnalysers } from './engine'
import type { Analysis, Threat } from './threat'
import { type Decided, openThreats, riskNow } from './verdict'
import { verdictsOf } from './verdicts'
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
  const analysis = analyse(model)
  const now = openOf(model, analysis)
  const found: NextControl[] = []
  for (const [rank, { control, places }] of promising(now.open, analysis, catalogue).entries()) {
    if (rank >= tried && !places.includes('system')) continue
    yield
    const changed = withControl(model, places, control.id)
    const result = outcome(now, openOf(changed, analyse(changed)))
    if (result.gain > 0) found.push({ control, places, ...result })
  }
  return found.sort(
    (a, b) =>
      b.gain - a.gain || effortOf(a.control) - effortOf(b.control) || (a.control.id < b.control.id ? -1 : 1),
  )
}

const analyserOf = createAnalysers()

/** Every mitigation that nobody spoke about, where it would go, the most promising first. */
function promising(
  open: readonly Threat[],
  { organisation }: Analysis,
  { controls }: Catalogue,
): readonly Candidate[] {
  const candidates = new Map<string, Candidate>()
  const systemWide = systemControls(organisation)
  for (const threat of open) {
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

/** What is open, with what people decided and wrote, and what weighs how much. */
type Open = {
  readonly open: readonly Threat[]
  readonly byKey: ReadonlyMap<ThreatKey, Threat>
  readonly decided: Decided
}

function openOf(model: Model, analysis: Analysis): Open {
  const verdicts = verdictsOf(model, analysis)
  const open = openThreats(analysis, verdicts)
  return { open, byKey: new Map(open.map((threat) => [threat.key, threat])), decided: verdicts.decided }
}

function outcome(before: Open, after: Open): Pick<NextControl, 'answers' | 'lowers' | 'gain'> {
  const answers: ThreatKey[] = []
  let lowers = 0
  let gain = 0
  for (const threat of before.open) {
    const then = after.byKey.get(threat.key)
    const was = riskNow(threat, before.decided).score
    const left = then ? riskNow(then, after.decided).score : 0
    if (left === 0) answers.push(threat.key)
    else if (left < was) lowers++
    gain += was - left
  }
  return { answers, lowers, gain }
}
