/** Threats of one rule on several elements as one line, so that nobody reads the same title five times. */

import type { Threat } from '../../analysis/threat'

/** From so many on they fold; two are read as quickly as they are unfolded. */
const LEAST = 3

export type Item =
  | { readonly threat: Threat; readonly threats?: never }
  /** Of the same rule, the worst first. */
  | { readonly threats: readonly [Threat, ...Threat[]]; readonly threat?: never }

/** The list with threats of the same rule together, where the first of them stands. */
export function fold(threats: readonly Threat[]): readonly Item[] {
  const byRule = new Map<string, [Threat, ...Threat[]]>()
  for (const threat of threats) {
    const same = byRule.get(threat.rule)
    if (same) same.push(threat)
    else byRule.set(threat.rule, [threat])
  }
  return threats.flatMap((threat): readonly Item[] => {
    const same = byRule.get(threat.rule)
    if (!same || same.length < LEAST) return [{ threat }]
    return same[0] === threat ? [{ threats: same }] : []
  })
}
