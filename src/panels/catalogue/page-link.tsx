import type { ReactNode } from 'react'
import { type CataloguePage, turnTo } from '../../store/catalogue-page'

const LINK =
  'rounded-sm text-accent-ink underline decoration-line-strong underline-offset-2 hover:decoration-accent-ink'

type PageLinkProps = CataloguePage & { readonly children: ReactNode }

/** Leads to another page of the catalogue. A link and not a button, because it breaks over lines like the text around it. */
export function PageLink({ section, id, children }: PageLinkProps) {
  return (
    <a
      className={LINK}
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        turnTo({ section, id })
      }}
    >
      {children}
    </a>
  )
}
