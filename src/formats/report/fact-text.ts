import type { Fact } from '../../analysis/threat'

/** A fact as plain text. */
export function factText({ parts }: Pick<Fact, 'parts'>): string {
  return parts.map(({ text }) => text).join('')
}
