import type { ControlState, Controls, Id, Model, OwnThreat } from '../model/model'
import { own } from '../model/own'
import type { Basis } from './fingerprint'
import { type Risks, riskOf } from './risk'
import type { ThreatControl } from './threat'

/** An own threat as the register sees it. */
export type OwnJudged = {
  readonly basis: Basis
  readonly risks: Risks
  readonly controls: readonly ThreatControl[]
}

/** Every control that people name counts the same. */
const STRENGTH = 1

/**
 * How an own threat stands. Its likelihood is meant without controls. All of its controls in place answer it and
 * lower the likelihood by 2, some by 1, as three and fewer points do for the threats of rules.
 */
export function judgeOwn(model: Model, threat: OwnThreat): OwnJudged {
  const { likelihood, impact, on } = threat
  const places = answersAt(model, on)
  const controls = threat.controls.map((id) => ({ id, strength: STRENGTH, state: stateAt(places, id) }))
  const count = (...states: ThreatControl['state'][]) =>
    controls.filter(({ state }) => states.includes(state)).length
  const now = after(threat, count('in-place'))
  const planned = after(threat, count('in-place', 'planned'))
  const inPlace = controls.filter(({ state }) => state === 'in-place').map(({ id }) => id)
  const status = now.left ? 'confirmed' : 'mitigated'
  return {
    basis: {
      status,
      likelihood: now.likelihood,
      impact,
      grounds: [`on ${on}`],
      further: [],
      inPlace: inPlace.sort(),
    },
    risks: { inherent: riskOf(likelihood, impact, true), residual: now, target: planned },
    controls,
  }
}

function after({ likelihood, impact, controls }: OwnThreat, inPlace: number) {
  const answered = inPlace > 0 && inPlace === controls.length
  const relief = answered ? 2 : inPlace > 0 ? 1 : 0
  return riskOf(Math.max(1, likelihood - relief), impact, !answered)
}

/** All that was said about controls where they count: on the element, on both ends of a flow, for the system. */
function answersAt(model: Model, on: Id): readonly Controls[] {
  const flow = own(model.flows, on)
  const rows = [
    flow,
    own(model.assets, on),
    ...(flow ? [own(model.assets, flow.from), own(model.assets, flow.to)] : []),
  ]
  return [model.info.controls, ...rows.flatMap((row) => (row ? [row.controls] : []))]
}

const MOST_HOPEFUL: readonly ControlState[] = ['in-place', 'planned', 'absent']

function stateAt(places: readonly Controls[], id: string): ThreatControl['state'] {
  const given = places.map((controls) => own(controls, id))
  return MOST_HOPEFUL.find((state) => given.includes(state)) ?? 'open'
}
