import * as text from '#text/panels'
import { showElement, showProperty } from '../commands/reveal'
import type { Id } from '../model/model'
import { setSession } from '../store/session'
import { tip } from '../ui/tip'

const LINK =
  'rounded-sm text-accent-ink underline decoration-line-strong underline-offset-2 hover:decoration-accent-ink'

type LinkProps = {
  readonly id: Id
  readonly children: string
  readonly className?: string
  readonly tabIndex?: number
  /** What a click shows instead of the element alone. */
  readonly onShow?: () => void
}

/**
 * The name of an element: click selects it and brings it into view, pointing at it shows it on the canvas.
 * A link and not a button, because it has to break over lines like the sentence around it.
 */
export function ElementLink({ id, children, className = '', tabIndex, onShow }: LinkProps) {
  return (
    <a
      className={`${LINK} ${className}`}
      dir="auto"
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        if (onShow) onShow()
        else showElement(id)
      }}
      onPointerEnter={() => setSession({ hovered: id })}
      tabIndex={tabIndex}
    >
      {children}
    </a>
  )
}

type PropertyLinkProps = { readonly id: Id; readonly property: string; readonly children: string }

/** A fact of an element: leads to its field in the inspector. */
export function PropertyLink({ id, property, children }: PropertyLinkProps) {
  return (
    <a
      className={LINK}
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        showProperty(id, property)
      }}
      {...tip(text.openThisAnswer)}
    >
      {children}
    </a>
  )
}
