import { useState } from 'react'
import * as text from '#text/mitigations'
import { Button } from '../../ui/button'
import { MitigationCard } from './mitigation-card'
import { useSuggestions } from './use-suggestions'

/** So many at a time: more is no longer what to do next. */
const CHUNK = 8

/** The mitigations that would take most risk off the open threats, best first. */
export function MitigationList() {
  const suggestions = useSuggestions()
  const [limit, setLimit] = useState(CHUNK)
  if (suggestions === null)
    return (
      <p className="px-4 py-6 text-center text-muted" role="status">
        {text.tryingOutMitigations}
      </p>
    )
  if (suggestions.length === 0)
    return <p className="px-4 py-6 text-center text-muted">{text.noneWouldHelp}</p>
  return (
    <section aria-label={text.nextBestMitigations}>
      <p className="mb-1.5 text-muted text-xs">{text.mostFirst}</p>
      <ol className="flex flex-col gap-1.5">
        {suggestions.slice(0, limit).map((suggestion) => (
          <li
            className="rounded-card border border-line bg-raised p-2.5"
            key={`${suggestion.control.id} ${suggestion.places.join(' ')}`}
          >
            <MitigationCard suggestion={suggestion} />
          </li>
        ))}
      </ol>
      {suggestions.length > limit && (
        <Button className="mt-2 w-full" onClick={() => setLimit(limit + CHUNK)}>
          {text.showMore}
        </Button>
      )}
    </section>
  )
}
