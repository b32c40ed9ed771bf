import { byFramework } from '../../../catalogue/cross-links'
import { codeOf } from '../../../catalogue/reference'
import { STRIDE } from '../../../catalogue/stride'
import { isWebAddress } from '../../../model/decision'
import { type Block, joined, say, type Words } from '../blocks'
import type { Findings } from '../findings'

const TERMS: readonly (readonly [string, string])[] = [
  ['Asset', 'A thing that is drawn: a person, program, model, store or device.'],
  ['Data flow', 'An arrow from one asset to another; what travels there, with or without an answer.'],
  ['Zone', 'A frame around assets of the same trust, from 0 (anyone) to 5 (management).'],
  ['Threat', 'Something that could go wrong on an element, as the diagram is now.'],
  ['Mitigation', 'What lowers the likelihood of threats or answers them; in place or planned.'],
  ['Inherent risk', 'The risk as if no mitigation were in place.'],
  ['Residual risk', 'The risk today, with the mitigations that are in place.'],
  ['Target risk', 'The risk once the planned mitigations are in place too.'],
  ['Open', 'Confirmed by stated facts, and nobody has decided.'],
  ['To confirm', 'Holds unless a question is answered well that nobody has answered yet.'],
  ['Re-opened', 'Decided once; since then the facts got worse, so that it is to be decided again.'],
  ['Mitigation planned', 'Decided to mitigate; not all of the mitigations are in place.'],
  ['Accepted', 'Known and left as it is, with a reason.'],
  ['Transferred', 'Somebody else carries it, such as an insurer or a supplier.'],
  ['Avoided', 'What made it possible is done away with.'],
  ['Crown jewel', 'What an attacker would want most.'],
]

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
        ...TERMS.map(([term, meaning]) => ({ term, words: say(meaning) })),
        ...STRIDE.map(({ letter, name, meaning }) => ({ term: `${letter}: ${name}`, words: say(meaning) })),
      ],
    },
    { type: 'heading', text: 'References' },
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
