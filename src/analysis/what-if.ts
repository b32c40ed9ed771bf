import type { Catalogue } from '../catalogue/define'
import type { Id, Model, ThreatKey } from '../model/model'
import { createAnalysers } from './engine'
import { type Register, registerOf } from './register'
import type { Amount } from './totals'
import { withControl } from './with-control'

/** What happens to the threats when something is put in place; every list as the registers have it, worst first. */
export type Effect = {
  /** Something was left of them, and nothing is any more. */
  readonly answers: readonly ThreatKey[]
  /** Still left, with a lower score. */
  readonly lowers: readonly { readonly key: ThreatKey; readonly from: number; readonly to: number }[]
  /** More is left than before: some controls state a fact while they protect. */
  readonly raises: readonly ThreatKey[]
  /** The residual risk of the model, before and after. */
  readonly before: Amount
  readonly after: Amount
}

/** A control and where it goes: one asset, some flows, or the whole `system`. */
export type Placement = { readonly control: string; readonly places: readonly Id[] }

/** What placing controls would do, without placing them; `register` is that of the model. */
export function whatIf(
  model: Model,
  register: Register,
  catalogue: Catalogue,
  placements: readonly Placement[],
): Effect {
  const placed = placements.reduce((built, { control, places }) => withControl(built, places, control), model)
  const analyse = analyserOf(catalogue)
  return effectBetween(register, registerOf(placed, analyse(placed), catalogue))
}

const analyserOf = createAnalysers()

function effectBetween(before: Register, after: Register): Effect {
  const answers: ThreatKey[] = []
  const lowers: Effect['lowers'][number][] = []
  for (const { key, risks } of before.rows) {
    const [from, to] = [leftOf(risks.residual), leftOf(after.byKey.get(key)?.risks.residual)]
    if (from > 0 && to === 0) answers.push(key)
    else if (to < from) lowers.push({ key, from, to })
  }
  const raises = after.rows
    .filter(({ key, risks }) => leftOf(risks.residual) > leftOf(before.byKey.get(key)?.risks.residual))
    .map(({ key }) => key)
  return { answers, lowers, raises, before: before.totals.residual, after: after.totals.residual }
}

function leftOf(risk: { readonly left: boolean; readonly score: number } | undefined): number {
  return risk?.left ? risk.score : 0
}
