import * as text from '#text/model'
import type { Stage } from './model'

/** The stages of a lifecycle in their order, and what they are called. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = text.stages

const STAGES = Object.keys(STAGE_NAMES)

/** Whether a word is the name of a stage as it is stored. */
export function isStage(word: string): word is Stage {
  return STAGES.includes(word)
}
