/** The six kinds of threat, in the reader's words. */

import * as text from '#text/stride'
import type { Stride } from '../model/model'

export const STRIDE: readonly {
  readonly letter: Stride
  readonly name: string
  readonly question: string
  readonly meaning: string
}[] = [
  { letter: 'S', ...text.S },
  { letter: 'T', ...text.T },
  { letter: 'R', ...text.R },
  { letter: 'I', ...text.I },
  { letter: 'D', ...text.D },
  { letter: 'E', ...text.E },
]
