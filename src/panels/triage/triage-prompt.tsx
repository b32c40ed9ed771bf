import { useEffect, useRef } from 'react'
import type { Threat } from '../../analysis/threat'
import { AskDue } from './ask-due'
import { AskMitigate } from './ask-mitigate'
import { AskOwner } from './ask-owner'
import { AskPark } from './ask-park'
import { AskReason, type Verdict } from './ask-reason'

export type Asking = Verdict | 'mitigated' | 'owner' | 'due' | 'park'

export type AskProps = {
  readonly threat: Threat
  /** It is said, and the next threat comes. */
  readonly onDone: () => void
  /** It is said, and the threat stays. */
  readonly onStay: () => void
  readonly onCancel: () => void
}

/** What a key asks for before it is done: Enter keeps it, Escape gives up. */
export function TriagePrompt({ asking, ...ask }: AskProps & { readonly asking: Asking }) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      root.current?.querySelector<HTMLElement>('[data-first-focus], [data-first-row] input:checked')?.focus(),
    [],
  )
  return (
    <div
      className="max-h-[60%] low:max-h-none shrink-0 overflow-y-auto border-accent border-t-2 bg-raised px-6 py-4 text-base max-[820px]:px-4"
      ref={root}
    >
      <Ask asking={asking} {...ask} />
    </div>
  )
}

function Ask({ asking, ...ask }: AskProps & { readonly asking: Asking }) {
  switch (asking) {
    case 'mitigated':
      return <AskMitigate {...ask} />
    case 'owner':
      return <AskOwner {...ask} />
    case 'due':
      return <AskDue {...ask} />
    case 'park':
      return <AskPark {...ask} />
    default:
      return <AskReason {...ask} verdict={asking} />
  }
}
