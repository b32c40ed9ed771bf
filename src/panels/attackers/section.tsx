import { type ReactNode, useId } from 'react'

/** A part of the view with its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h4 className="mb-1 font-semibold" id={id}>
        {title}
      </h4>
      {children}
    </section>
  )
}
