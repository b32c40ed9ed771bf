import { level } from '#text/levels'
import * as text from '#text/risk'
import type { Risks } from '../../analysis/risk'
import type { Level } from '../../analysis/threat'

/** Worst first, with the word for each. */
export const LEVELS: readonly { readonly level: Level; readonly word: string }[] = [
  { level: 'critical', word: level.critical },
  { level: 'high', word: level.high },
  { level: 'medium', word: level.medium },
  { level: 'low', word: level.low },
]

/** The three risks, what they are called and what they mean. */
export const WORLDS: readonly {
  readonly world: keyof Risks
  readonly word: string
  readonly meaning: string
}[] = [
  { world: 'inherent', word: text.inherent, meaning: text.inherentMeaning },
  { world: 'residual', word: text.residual, meaning: text.residualMeaning },
  { world: 'target', word: text.target, meaning: text.targetMeaning },
]

/** Background and text of a cell, by level. */
export const TINTS: Readonly<Record<Level, string>> = {
  critical: 'bg-critical-soft text-critical',
  high: 'bg-high-soft text-high',
  medium: 'bg-medium-soft text-medium',
  low: 'bg-low-soft text-low',
}
