import { showElement } from '../commands/reveal'
import type { Id } from '../model/model'
import { setSession } from '../store/session'

export const LINK =
  'rounded-sm text-left text-accent-ink underline decoration-line-strong underline-offset-2 hover:decoration-accent-ink'

type ElementLinkProps = {
  readonly id: Id
  readonly children: string
  readonly className?: string
  readonly tabIndex?: number
}

/** The name of an element: click selects it and brings it into view, pointing at it shows it on the canvas. */
export function ElementLink({ id, children, className = '', tabIndex }: ElementLinkProps) {
  return (
    <button
      className={`${LINK} ${className}`}
      onClick={() => showElement(id)}
      onPointerEnter={() => setSession({ hovered: id })}
      tabIndex={tabIndex}
      type="button"
    >
      {children}
    </button>
  )
}
