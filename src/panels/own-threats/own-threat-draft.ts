import * as text from '#text/own-threats'
import type { OwnThreat } from '../../model/model'

/** The form while nothing is said. */
export const blankThreat: OwnThreat = {
  title: '',
  stride: [],
  on: 'system',
  story: '',
  likelihood: 3,
  impact: 3,
  controls: [],
}

/** What is missing, in a sentence; null when nothing is. */
export function problemOf({ title, stride }: OwnThreat): string | null {
  if (title.trim() === '') return text.needsTitle
  if (stride.length === 0) return text.needsLetter
  return null
}
