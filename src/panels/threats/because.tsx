import { Fragment, useEffect } from 'react'
import * as text from '#text/threat-card'
import type { Fact, Part } from '../../analysis/threat'
import { showPath } from '../../commands/reveal'
import type { Id } from '../../model/model'
import { setSession } from '../../store/session'
import { useSession } from '../../store/use'
import { ElementLink, PropertyLink } from '../element-link'
import { capital, factText } from './fact-text'

/** Every fact that makes the threat so, each name a way to what it names; a path stands out on the canvas. */
export function Because({ facts }: { readonly facts: readonly Fact[] }) {
  useEffect(() => () => setSession({ highlight: [] }), [])
  const path = facts.find((fact) => fact.path && fact.path.length > 1)?.path
  return (
    <div className="border-line-strong border-l-2 pl-2.5">
      <h4 className="sr-only">{text.because}</h4>
      <ul className="space-y-0.5">
        {facts.map((fact) => (
          <li key={factText(fact)}>
            <Parts parts={fact.parts} path={fact.path} />.
          </li>
        ))}
      </ul>
      {path && <PathButton path={path} />}
    </div>
  )
}

type PartsProps = {
  readonly parts: readonly Part[]
  /** Of a way through the diagram: its names show all of it on the canvas. */
  readonly path?: readonly Id[] | undefined
  /** The parts go on with a sentence that has begun. */
  readonly inside?: boolean
}

/** Runs of a sentence, with its links. */
export function Parts({ parts, path, inside = false }: PartsProps) {
  let at = 0
  return parts.map((part) => {
    const start = at
    at += part.text.length
    const text = start === 0 && !inside ? capital(part.text, part) : part.text
    return (
      <Fragment key={start}>
        <PartText part={part} path={path} text={text} />
      </Fragment>
    )
  })
}

type PartProps = { readonly part: Part; readonly text: string; readonly path: readonly Id[] | undefined }

function PartText({ part, text, path }: PartProps) {
  const { element, property } = part
  if (!element) return text
  if (!property)
    return (
      <ElementLink id={element} {...(path ? { onShow: () => showPath(path) } : {})}>
        {text}
      </ElementLink>
    )
  return (
    <PropertyLink id={element} property={property}>
      {text}
    </PropertyLink>
  )
}

/** Draws the way through the diagram on the canvas while it is pressed. */
function PathButton({ path }: { readonly path: readonly Id[] }) {
  const shown = useSession(({ highlight }) => highlight.join('\n') === path.join('\n'))
  return (
    <button
      aria-pressed={shown}
      className="mt-1 inline-flex min-h-6 items-center rounded-control border border-line-strong px-2 text-muted text-xs pointer-coarse:min-h-11 hover:border-edge hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:[forced-color-adjust:none]"
      onClick={() => (shown ? setSession({ highlight: [] }) : showPath(path))}
      type="button"
    >
      {shown ? text.showingThePath : text.showThePath}
    </button>
  )
}
