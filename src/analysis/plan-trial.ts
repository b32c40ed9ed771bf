import type { Catalogue, ControlDef } from '../catalogue/define'
import type { Id, Model, ThreatKey } from '../model/model'
import { placesOfRow } from './candidates'
import { createAnalyser } from './engine'
import { judgeOwn } from './own-judged'
import type { RegisterRow } from './register'
import { override, type Risk, risksOf } from './risk'
import type { Analysis, Threat } from './threat'
import { restored, withControl } from './with-control'

/** Points that answer a threat. */
const ANSWERED = 3

/** A control that is not in place, where some threats would have it. */
export type Candidate = {
  readonly id: string
  readonly control: ControlDef
  readonly places: readonly Id[]
  readonly rows: readonly RegisterRow[]
  /** What it took off when it was last tried; later it is hardly more. */
  gain: number
}
/** What is above the line with some controls in place. */
export type Outcome = {
  /** Points above the line, and the worth of what is half done. */
  readonly excess: number
  readonly worth: number
  readonly under: ReadonlySet<ThreatKey>
}
/** What is left of a threat, and how many points of control strength stand against it. */
type Now = { readonly risk: Risk; readonly points: number }

/** Tries models with controls placed, by what is left of the threats that are above the line. */
export class Trial {
  readonly rows: readonly RegisterRow[]
  readonly #catalogue: Catalogue
  readonly #line: number
  readonly #analyse: (model: Model) => Analysis
  readonly #keys: ReadonlySet<ThreatKey>
  /** How often a model was tried. */
  tries = 0
  readonly #known = new WeakMap<Threat, Now>()

  constructor(rows: readonly RegisterRow[], catalogue: Catalogue, line: number) {
    this.rows = rows
    this.#catalogue = catalogue
    this.#line = line
    this.#keys = new Set(rows.map(({ key }) => key))
    this.#analyse = createAnalyser(catalogue)
  }

  /** Every control that is not in place yet, where its threats would have it. */
  candidates(): Set<Candidate> {
    const found = new Map<string, { control: ControlDef; places: readonly Id[]; rows: RegisterRow[] }>()
    for (const row of this.rows) {
      const places = placesOfRow(row)
      for (const { id, state } of row.controls) {
        const control = this.#catalogue.controls.get(id)
        if (!control || state === 'in-place') continue
        const key = `${id} ${places.join(' ')}`
        const known = found.get(key)
        if (known) known.rows.push(row)
        else found.set(key, { control, places, rows: [row] })
      }
    }
    return new Set([...found].map(([id, each]) => ({ id, ...each, gain: Number.POSITIVE_INFINITY })))
  }

  place(model: Model, { places, control }: Candidate): Model {
    return withControl(model, places, control.id)
  }

  /**
   * The built model without a candidate, the rest of them in place. Rows that it does not touch stay the same
   * objects, so that only those that it does are analysed anew.
   */
  without(model: Model, built: Model, { places }: Candidate, rest: readonly Candidate[]): Model {
    const bare = restored(model, built, places)
    const again = rest.filter((other) => other.places.some((id) => places.includes(id)))
    return again.reduce(
      (placed, other) =>
        withControl(
          placed,
          other.places.filter((id) => places.includes(id)),
          other.control.id,
        ),
      bare,
    )
  }

  outcome(model: Model): Outcome {
    this.tries++
    const threats = this.#threatsOf(model)
    const under = new Set<ThreatKey>()
    let [excess, worth] = [0, 0]
    for (const row of this.rows) {
      const { risk, points } = this.#now(row, model, threats.get(row.key))
      if (risk.left && risk.score > this.#line) {
        excess += risk.score - this.#line
        worth += points
      } else {
        under.add(row.key)
        worth += ANSWERED
      }
    }
    return { excess, worth, under }
  }

  /** Those above the line, as they are in this model. The index of all threats would take longer than the analysis. */
  #threatsOf(model: Model): ReadonlyMap<ThreatKey, Threat> {
    const found = new Map<ThreatKey, Threat>()
    const { threats, organisation } = this.#analyse(model)
    for (const each of [threats, organisation]) {
      for (const threat of each) if (this.#keys.has(threat.key)) found.set(threat.key, threat)
    }
    return found
  }

  #now(row: RegisterRow, model: Model, threat: Threat | undefined): Now {
    if (row.own || !threat) return this.#judged(row, model, threat)
    // The engine answers the same object for a threat that nothing touched.
    const known = this.#known.get(threat)
    if (known) return known
    const now = this.#judged(row, model, threat)
    this.#known.set(threat, now)
    return now
  }

  #judged(row: RegisterRow, model: Model, threat: Threat | undefined): Now {
    const said = row.standing === 're-opened' ? {} : (row.decision ?? {})
    if (row.own) {
      const { risks, basis } = judgeOwn(model, row.own)
      return { risk: override(risks, said).residual, points: basis.inPlace.length }
    }
    if (!threat) return { risk: { ...row.risks.residual, left: false }, points: ANSWERED }
    const strengths = threat.controls.map(({ state, strength }) => (state === 'in-place' ? strength : 0))
    const points = Math.min(
      ANSWERED,
      strengths.reduce((sum, strength) => sum + strength, 0),
    )
    return { risk: override(risksOf(threat, threat, threat), said).residual, points }
  }
}
