import { type ReactNode, useId } from 'react'

type PartProps = {
  readonly title: string
  /** Beside the heading. */
  readonly end?: ReactNode
  readonly children: ReactNode
}

/** A part of a page with its heading. */
export function Part({ title, end, children }: PartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className="mb-1.5 flex min-h-6 flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold" id={id}>
          {title}
        </h3>
        {end}
      </div>
      {children}
    </section>
  )
}
