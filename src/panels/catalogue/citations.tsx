import * as text from '#text/catalogue'
import { citations } from '../../catalogue/cross-links'
import type { Catalogue } from '../../catalogue/define'
import { codeOf } from '../../catalogue/reference'
import { PageLink } from './page-link'
import { Section } from './page-parts'

type CitationsProps = { readonly ids: readonly string[]; readonly catalogue: Catalogue }

/** Where to read on, by framework and edition, each entry with its code and title. */
export function Citations({ ids, catalogue }: CitationsProps) {
  const groups = citations(ids, catalogue)
  if (groups.length === 0) return null
  return (
    <Section title={text.references}>
      <ul className="flex flex-col gap-2">
        {groups.map(({ framework, references }) => (
          <li key={framework.id}>
            <p>
              {framework.name} <span className="text-faint text-xs">{framework.edition}</span>
            </p>
            <ul className="list-disc pl-5 marker:text-faint">
              {references.map(({ id, title }) => (
                <li key={id}>
                  {codeOf(id) && `${id} `}
                  <PageLink id={id} section="references">
                    {title}
                  </PageLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
