import { useState } from 'react'
import * as text from '#text/mitigations'
import { Button } from '../../ui/button'
import { MitigationCard } from './mitigation-card'
import { useSuggestions } from './use-suggestions'

/** The mitigation that takes most risk away, one at a time. */
export function NextControl() {
  const suggestions = useSuggestions() ?? []
  const [step, setStep] = useState(0)
  const next = suggestions[step % Math.max(1, suggestions.length)]
  if (!next) return null
  return (
    <section aria-label={text.nextBestMitigation} className="rounded-card border border-line p-2.5">
      <h2 className="text-muted text-xs">{text.nextBestMitigation}</h2>
      <MitigationCard suggestion={next}>
        {suggestions.length > 1 && (
          <Button
            className="ml-auto"
            onClick={() => setStep((step + 1) % suggestions.length)}
            size="sm"
            variant="ghost"
          >
            {text.skip}
          </Button>
        )}
      </MitigationCard>
    </section>
  )
}
