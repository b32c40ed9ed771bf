import * as words from '#text/report-overview'
import { byFramework } from '../../../catalogue/cross-links'
import { codeOf } from '../../../catalogue/reference'
import { STRIDE } from '../../../catalogue/stride'
import { isWebAddress } from '../../../model/decision'
import { type Block, joined, say, type Words } from '../blocks'
import type { Findings } from '../findings'

/** Words that not every reader knows, and where what is cited can be read. */
export function glossaryBlocks({ register, catalogue }: Findings): readonly Block[] {
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
        ...words.terms.map(([term, meaning]) => ({ term, words: say(meaning) })),
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
            const text = [codeOf(id), title].filter(Boolean).join(' ')
            return [isWebAddress(url) ? { text, href: url } : { text }]
          }),
          '; ',
        ),
      })),
    },
  ]
}
