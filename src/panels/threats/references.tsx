import { tip } from '../../ui/tip'
import { useCatalogue } from '../use-catalogue'

const CHIP = 'inline-flex min-h-6 items-center rounded border border-line px-1.5 text-faint text-xs'

/** Where to read on: the identifiers, with their framework and title; a link where the framework has a page. */
export function References({ ids }: { readonly ids: readonly string[] }) {
  const catalogue = useCatalogue()
  return (
    <ul aria-label="References" className="flex flex-wrap gap-1">
      {ids.map((id) => {
        const reference = catalogue?.references.get(id)
        const framework = reference && catalogue?.frameworks.get(reference.framework)
        const title = reference ? `${framework?.short ?? ''} ${id}: ${reference.title}`.trim() : id
        return (
          <li key={id}>
            {reference?.url ? (
              <a
                className={`${CHIP} underline decoration-line-strong underline-offset-2 hover:border-edge hover:text-ink`}
                href={reference.url}
                rel="noreferrer"
                target="_blank"
                {...tip(`${title} (opens a new tab)`)}
              >
                {id}
              </a>
            ) : (
              <span className={CHIP} {...tip(title)}>
                {id}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
