import { useEffect } from 'react'
import type { Fact, Part } from '../../analysis/threat'
import type { Id } from '../../model/model'
import { setSession } from '../../store/session'
import { useSession } from '../../store/use'
import { ElementLink, PropertyLink } from '../element-link'

/** The words of a fact without its links, for one line on a folded card. */
export function factText({ parts }: Fact): string {
  return sentence(parts.map((part) => part.text).join(''), parts[0])
}

/** Every fact that makes the threat so, each name a way to what it names. */
export function Because({ facts }: { readonly facts: readonly Fact[] }) {
  const path = facts.find((fact) => fact.path && fact.path.length > 1)?.path
  return (
    <div className="border-line-strong border-l-2 pl-2.5">
      <p className="sr-only">Because</p>
      <ul className="space-y-0.5">
        {facts.map((fact) => (
          <li key={factText(fact)}>
            {placed(fact).map(({ part, at }) => (
              <PartText first={at === 0} key={at} part={part} />
            ))}
            .
          </li>
        ))}
      </ul>
      {path && <PathButton path={path} />}
    </div>
  )
}

/** The parts with where in the sentence each begins. */
function placed({ parts }: Fact): readonly { readonly part: Part; readonly at: number }[] {
  let at = 0
  return parts.map((part) => {
    const start = at
    at += part.text.length
    return { part, at: start }
  })
}

function PartText({ part, first }: { readonly part: Part; readonly first: boolean }) {
  const { element, property } = part
  const text = first ? sentence(part.text, part) : part.text
  if (!element) return text
  if (!property) return <ElementLink id={element}>{text}</ElementLink>
  return (
    <PropertyLink id={element} property={property}>
      {text}
    </PropertyLink>
  )
}

/** Starts with a capital, unless it starts with a name that somebody gave. */
function sentence(text: string, first: Part | undefined): string {
  if (first?.element && !UNNAMED_FLOW.test(first.text)) return text
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How a flow without a name is spoken of. */
const UNNAMED_FLOW = /^(a flow$|flow from )/

/** Draws the way through the diagram on the canvas while it is pressed. */
function PathButton({ path }: { readonly path: readonly Id[] }) {
  const shown = useSession(({ highlight }) => highlight === path)
  useEffect(() => () => setSession({ highlight: [] }), [])
  return (
    <button
      aria-pressed={shown}
      className="mt-1 inline-flex min-h-6 items-center rounded-control border border-line-strong px-2 text-muted text-xs pointer-coarse:min-h-11 hover:border-edge hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:[forced-color-adjust:none]"
      onClick={() => setSession({ highlight: shown ? [] : path })}
      type="button"
    >
      {shown ? 'Showing the path' : 'Show the path'}
    </button>
  )
}
