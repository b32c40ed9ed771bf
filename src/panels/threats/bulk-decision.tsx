import { useState } from 'react'
import type { Threat } from '../../analysis/threat'
import { Button } from '../../ui/button'
import { DecisionForm } from './decision-form'

/** One decision for every threat that the panel shows: filter first, then decide. One step of history. */
export function BulkDecision({ threats }: { readonly threats: readonly Threat[] }) {
  const [open, setOpen] = useState(false)
  if (threats.length < 2) return null
  if (!open) {
    return (
      <Button
        aria-expanded={false}
        className="self-start"
        onClick={() => setOpen(true)}
        size="sm"
        variant="ghost"
      >
        Decide on these {threats.length}…
      </Button>
    )
  }
  return (
    <section aria-label="Decide on several threats" className="rounded-card border border-line p-2.5">
      <div className="mb-2 flex items-baseline justify-between gap-2">
        <h3 className="font-semibold">The same decision for {threats.length} threats</h3>
        <Button onClick={() => setOpen(false)} size="sm" variant="ghost">
          Cancel
        </Button>
      </div>
      <DecisionForm keys={threats.map(({ key }) => key)} onDone={() => setOpen(false)} />
    </section>
  )
}
