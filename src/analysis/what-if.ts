import type { Catalogue } from '../catalogue/define'
import type { Id, Model, ThreatKey } from '../model/model'
import { createAnalyser } from './engine'
import { type Analysis, isOpen } from './threat'
import { withControl } from './with-control'

/** What happens to the open threats when something is put in place. */
export type Effect = {
  /** No longer open. */
  readonly answers: readonly ThreatKey[]
  /** Still open, with a lower score. */
  readonly lowers: readonly { readonly key: ThreatKey; readonly from: number; readonly to: number }[]
  /** Open now and not before: some controls state a fact while they protect. */
  readonly raises: readonly ThreatKey[]
  /** Points of open risk that it takes away, those that it brings taken off. */
  readonly gain: number
}

/** The difference between two analyses of one model, as it is and as it would be. */
export function effectBetween(before: Analysis, after: Analysis): Effect {
  const answers: ThreatKey[] = []
  const lowers: Effect['lowers'][number][] = []
  let gain = 0
  for (const threat of before.threats) {
    if (!isOpen(threat)) continue
    const then = after.byKey.get(threat.key)
    const [from, to] = [threat.risk.score, then && isOpen(then) ? then.risk.score : 0]
    gain += from - to
    if (to === 0) answers.push(threat.key)
    else if (to < from) lowers.push({ key: threat.key, from, to })
  }
  const raises = after.threats.filter((threat) => {
    const old = before.byKey.get(threat.key)
    return isOpen(threat) && !(old && isOpen(old))
  })
  for (const { risk } of raises) gain -= risk.score
  return { answers, lowers, raises: raises.map(({ key }) => key), gain }
}

/** What placing one control on assets, flows or the whole `system` would do, without placing it. */
export function whatIf(model: Model, catalogue: Catalogue, places: readonly Id[], control: string): Effect {
  const analyse = createAnalyser(catalogue)
  const before = analyse(model)
  return effectBetween(before, analyse(withControl(model, places, control)))
}
