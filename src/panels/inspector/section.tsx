import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon'

/** A field that can be led to from elsewhere; it is framed until it is left. */
export const FIELD = 'rounded-control outline-accent outline-offset-4 data-wanted:outline-2'

type SectionProps = {
  readonly title: string
  /** At the far end of the title. */
  readonly end?: ReactNode
  readonly children: ReactNode
}

/** A titled part of the inspector. */
export function Section({ title, end, children }: SectionProps) {
  return (
    <section className="flex flex-col gap-3 border-line border-t px-3 py-3">
      <h3 className="flex items-baseline gap-2 font-semibold">
        {title}
        {end && <span className="ml-auto font-normal text-faint text-xs">{end}</span>}
      </h3>
      {children}
    </section>
  )
}

type FoldedProps = { readonly title: string; readonly children: ReactNode }

/** A part that few people need, opened on demand. */
export function Folded({ title, children }: FoldedProps) {
  return (
    <details className="group border-line border-t">
      <summary className="flex min-h-10 items-center gap-1 px-3 font-semibold text-muted pointer-coarse:min-h-11 hover:text-ink focus-visible:-outline-offset-2">
        <Icon className="group-open:rotate-90" name="chevron-right" size={14} />
        {title}
      </summary>
      <div className="px-3 pb-3">{children}</div>
    </details>
  )
}
