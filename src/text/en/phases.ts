/** The three words in which threats are counted: nobody decided, decided and to be done, nothing left to do. */

import { number } from './locale'

export const phase = { open: 'Open', planned: 'Planned', closed: 'Closed' }
export const phaseInSentence = { open: 'open', planned: 'planned', closed: 'closed' }
type Counts = Readonly<Record<keyof typeof phase, number>>
export const counts = ({ open, planned, closed }: Counts) =>
  `${number(open)} open, ${number(planned)} planned, ${number(closed)} closed`
