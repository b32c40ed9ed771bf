import { useId, useState } from 'react'
import * as text from '#text/threats'
import type { Threat } from '../../analysis/threat'
import { useSession } from '../../store/use'
import { Icon } from '../../ui/icon'
import { useOutOfReach } from '../use-out-of-reach'
import { ThreatCards } from './threat-cards'

/** Threats that nobody in scope can carry out, folded at the end of the list, with the reason over each part. */
export function BeyondThreats({ threats }: { readonly threats: readonly Threat[] }) {
  const focus = useSession(({ focusThreat }) => focusThreat)
  const [unfolded, setUnfolded] = useState(false)
  const id = useId()
  const open = unfolded || threats.some(({ key }) => key === focus)
  return (
    <section className="rounded-card border border-line border-dashed">
      <h2>
        <button
          aria-controls={id}
          aria-expanded={open}
          className="flex min-h-9 w-full items-center justify-between gap-2 rounded-card px-2.5 py-1.5 text-left font-semibold text-muted hover:bg-sunken pointer-coarse:min-h-11"
          onClick={() => setUnfolded(!open)}
          type="button"
        >
          {text.outOfReachOfEveryone(threats.length)}
          <Icon className="shrink-0 text-faint" name={open ? 'chevron-up' : 'chevron-down'} size={14} />
        </button>
      </h2>
      <div className="flex flex-col gap-2.5 px-1.5 pb-1.5" hidden={!open} id={id}>
        {open && <ByReason threats={threats} />}
      </div>
    </section>
  )
}

function ByReason({ threats }: { readonly threats: readonly Threat[] }) {
  const reasons = useOutOfReach()
  const parts = new Map<string, Threat[]>()
  for (const threat of threats) {
    const reason = reasons?.get(threat.key) ?? ''
    const part = parts.get(reason)
    if (part) part.push(threat)
    else parts.set(reason, [threat])
  }
  return (
    <>
      {[...parts].map(([reason, part]) => (
        <div className="flex flex-col gap-1.5" key={reason}>
          <p className="px-1 text-muted text-xs">{reason}</p>
          <ThreatCards by="risk" groups={[{ id: 'risk', threats: part }]} label={reason} />
        </div>
      ))}
    </>
  )
}
