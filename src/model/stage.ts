import type { Stage } from './model'

/** The stages of a lifecycle in their order, and what they are called. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  design: 'Design',
  data: 'Data',
  train: 'Training',
  evaluate: 'Evaluation',
  deploy: 'Deployment',
  operate: 'Operation',
  retire: 'Retirement',
}

const STAGES = Object.keys(STAGE_NAMES)

/** Whether a word is the name of a stage as it is stored. */
export function isStage(word: string): word is Stage {
  return STAGES.includes(word)
}
