import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/threats'
import type { Threat } from '../../analysis/threat'
import { writeOwnThreat } from '../../commands/own-threats'
import type { ThreatKey } from '../../model/model'
import { pickedStore, setPicking } from '../../store/picked'
import { setSession } from '../../store/session'
import { Button } from '../../ui/button'
import { DecisionForm } from './decision-form'

/** One decision for several threats, picked by hand or all that the panel shows; and adding one. */
export function BulkDecision({ threats }: { readonly threats: readonly Threat[] }) {
  const [open, setOpen] = useState(false)
  const picked = useStore(pickedStore, ({ keys }) => keys)
  useEffect(() => () => setPicking(false), [])
  const close = () => {
    setOpen(false)
    setPicking(false)
  }
  const keys = picked ? [...picked] : threats.map(({ key }) => key)
  if (open && keys.length > 0) return <BulkForm keys={keys} onClose={close} />
  return (
    <div className="flex flex-wrap items-center gap-1">
      {picked ? (
        <>
          <Button disabled={picked.size === 0} onClick={() => setOpen(true)} size="sm" variant="primary">
            {text.decideOnPicked(picked.size)}
          </Button>
          <Button onClick={close} size="sm" variant="ghost">
            {text.stopPicking}
          </Button>
        </>
      ) : (
        <>
          {threats.length > 1 && (
            <>
              <Button aria-expanded={false} onClick={() => setOpen(true)} size="sm" variant="ghost">
                {text.decideOnThese(threats.length)}
              </Button>
              <Button onClick={() => setPicking(true)} size="sm" variant="ghost">
                {text.select}
              </Button>
            </>
          )}
          <Button icon="plus" onClick={() => writeOwnThreat()} size="sm" variant="ghost">
            {text.addAThreat}
          </Button>
          <Button icon="users" onClick={() => setSession({ triage: true })} size="sm" variant="ghost">
            {text.triage}
          </Button>
        </>
      )}
    </div>
  )
}

type FormProps = { readonly keys: readonly ThreatKey[]; readonly onClose: () => void }

function BulkForm({ keys, onClose }: FormProps) {
  return (
    <section aria-label={text.decideOnSeveral} className="rounded-card border border-line p-2.5">
      <div className="mb-2 flex items-baseline justify-between gap-2">
        <h3 className="font-semibold">{text.sameDecision(keys.length)}</h3>
        <Button onClick={onClose} size="sm" variant="ghost">
          {text.cancel}
        </Button>
      </div>
      <DecisionForm keys={keys} onDone={onClose} />
    </section>
  )
}
