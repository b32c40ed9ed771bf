import * as words from '#text/report-overview'
import { byFramework } from '../../../catalogue/cross-links'
import { codeOf } from '../../../catalogue/reference'
import { STRIDE } from '../../../catalogue/stride'
import { isWebAddress } from '../../../model/decision'
import { type Block, joined, say, type Words } from '../blocks'
import type { Findings } from '../findings'

/** What the words mean that the report uses (`used` is its text), and where what is cited can be read, by code. */
export function glossaryBlocks({ register, catalogue }: Findings, used: string): readonly Block[] {
  const isUsed = (word: string) => used.toLowerCase().includes(word.toLowerCase())
  const ids = new Set(register.rows.flatMap(({ threat, own }) => threat?.references ?? own?.references ?? []))
  const cited = [...ids].flatMap((id) => catalogue.references.get(id) ?? [])
  const groups = byFramework(
    cited.sort((a, b) => (a.id < b.id ? -1 : 1)),
    catalogue,
  )
  return [
    {
      type: 'facts',
      facts: [
        ...words.terms
          .filter(([term]) => isUsed(term))
          .map(([term, meaning]) => ({ term, words: say(meaning) })),
        ...STRIDE.map(({ letter, name, meaning }) => ({ term: `${letter}: ${name}`, words: say(meaning) })),
      ],
    },
    { type: 'heading', text: words.references },
    {
      type: 'facts',
      facts: groups.map(({ framework, references }) => ({
        term: `${framework.name}, ${framework.edition}`,
        words: joined(
          references.map(({ id, title, url = framework.url }): Words => {
            const text = codeOf(id) || title
            return [isWebAddress(url) ? { text, href: url } : { text }]
          }),
          ', ',
        ),
      })),
    },
  ]
}
