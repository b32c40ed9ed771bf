import type { Risks } from '../../analysis/risk'
import type { Level } from '../../analysis/threat'

/** Worst first, with the word for each. */
export const LEVELS: readonly { readonly level: Level; readonly word: string }[] = [
  { level: 'critical', word: 'Critical' },
  { level: 'high', word: 'High' },
  { level: 'medium', word: 'Medium' },
  { level: 'low', word: 'Low' },
]

/** The three risks, what they are called and what they mean. */
export const WORLDS: readonly {
  readonly world: keyof Risks
  readonly word: string
  readonly meaning: string
}[] = [
  { world: 'inherent', word: 'Inherent', meaning: 'As if no mitigation were in place' },
  { world: 'residual', word: 'Residual', meaning: 'Now, with the mitigations in place' },
  { world: 'target', word: 'Target', meaning: 'With the planned mitigations in place too' },
]

/** Background and text of a cell, by level. */
export const TINTS: Readonly<Record<Level, string>> = {
  critical: 'bg-critical-soft text-critical',
  high: 'bg-high-soft text-high',
  medium: 'bg-medium-soft text-medium',
  low: 'bg-low-soft text-low',
}

/** “1 threat”, “3 threats”. */
export function threatCount(count: number): string {
  return count === 1 ? '1 threat' : `${count} threats`
}
