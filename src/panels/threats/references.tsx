import { useState } from 'react'
import * as text from '#text/threat-card'
import type { Catalogue } from '../../catalogue/define'
import { tip } from '../../ui/tip'
import { useCatalogue } from '../use-catalogue'

const CHIP =
  'inline-flex min-h-6 items-center pointer-coarse:min-h-11 rounded border border-line px-1.5 text-faint text-xs'
const AT_FIRST = 4

/** Where to read on, the first few at once. Each has its framework and title as tooltip. */
export function References({ ids }: { readonly ids: readonly string[] }) {
  const [all, setAll] = useState(false)
  const catalogue = useCatalogue()
  if (!catalogue) return null
  const shown = all ? ids : ids.slice(0, AT_FIRST)
  return (
    <ul aria-label={text.references} className="flex flex-wrap gap-1">
      {shown.map((id) => (
        <li key={id}>
          <Reference catalogue={catalogue} id={id} />
        </li>
      ))}
      {shown.length < ids.length && (
        <li>
          <button
            aria-label={text.showMoreReferences(ids.length - shown.length)}
            className={`${CHIP} hover:border-edge hover:text-ink`}
            onClick={() => setAll(true)}
            type="button"
          >
            {text.more(ids.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  )
}

/** Official codes read as such; made-up ids of web pages do not, so their titles stand in. */
const CODE = /^[A-Z0-9.:()-]+$/

function Reference({ id, catalogue }: { readonly id: string; readonly catalogue: Catalogue }) {
  const found = catalogue.references.get(id)
  if (!found) return <span className={CHIP}>{id}</span>
  const framework = catalogue.frameworks.get(found.framework)?.short ?? ''
  const name = CODE.test(id) ? id : found.title
  const title = `${framework}: ${found.title}`
  if (!found.url)
    return (
      <span className={CHIP} {...tip(title)}>
        {name}
      </span>
    )
  return (
    <a
      className={`${CHIP} underline decoration-line-strong underline-offset-2 hover:border-edge hover:text-ink`}
      href={found.url}
      rel="noreferrer"
      target="_blank"
      {...tip(text.opensANewTab(title))}
    >
      {name}
    </a>
  )
}
