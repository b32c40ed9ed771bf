import type { ReactNode } from 'react'
import * as text from '#text/triage'
import { Button } from '../../ui/button'

type PageProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A page in place of the threat. */
export function TriagePage({ title, onClose, children }: PageProps) {
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="mr-auto font-semibold text-2xl outline-none" data-triage-heading="" tabIndex={-1}>
          {title}
        </h2>
        <Button aria-keyshortcuts="Escape" onClick={onClose}>
          {text.backToTheThreats}
        </Button>
      </div>
      {children}
    </div>
  )
}
