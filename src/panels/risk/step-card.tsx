import { useState } from 'react'
import * as text from '#text/risk'
import type { PlanStep } from '../../analysis/control-plan'
import type { Register } from '../../analysis/register'
import { type Placing, setControl, stateAt } from '../../commands/answer'
import { tellControl } from '../../commands/tell'
import { tryMitigation } from '../../store/risk-page'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { tip } from '../../ui/tip'
import { told } from '../../ui/told'
import { PlaceNames } from './place-names'
import { ThreatLines } from './threat-lines'

/** The step as a command takes it. */
export function placingOf({ control, places }: PlanStep): Placing {
  return { control: control.id, places }
}

type StepProps = { readonly step: PlanStep; readonly rank: number; readonly register: Register }

/** One step of the plan: what, where, how much work, and which threats it brings down. */
export function StepCard({ step, rank, register }: StepProps) {
  const { control, places, brings } = step
  const [open, setOpen] = useState(false)
  const planned = useDocument(({ model }) =>
    places.every((id) => stateAt(model, id, control.id) === 'planned'),
  )
  const rows = brings.flatMap((key) => register.byKey.get(key) ?? [])
  const put = (state: 'in-place' | 'planned') =>
    void tellControl(control.name, state, () => setControl(places, control.id, state))
  const spoken = <span className="sr-only">: {control.name}</span>
  return (
    <li className="rounded-card border border-line bg-raised p-2.5">
      <p className="leading-5">
        <span className="text-muted tabular-nums">{rank}. </span>
        {told(
          text.onPlace(
            <strong className="font-semibold" {...tip(control.summary)}>
              {control.name}
            </strong>,
            <PlaceNames places={places} />,
          ),
        )}
      </p>
      <p className="text-muted text-xs">
        {text.effortOf(control.effort)}{' '}
        <button
          aria-expanded={open}
          className="min-h-6 underline decoration-line-strong underline-offset-2 pointer-coarse:min-h-11 hover:text-ink"
          onClick={() => setOpen(!open)}
          type="button"
        >
          {brings.length === 0 ? text.helpsOthers : text.bringsDown(brings.length)}
          {spoken}
        </button>
        {planned && (
          <strong className="font-medium text-ink">
            {' '}
            · <span aria-hidden="true">◷</span> {text.isPlanned}
          </strong>
        )}
      </p>
      <div className="mt-1 flex flex-wrap gap-1.5">
        <Button onClick={() => tryMitigation(placingOf(step))} size="sm">
          {text.whatIf}
        </Button>
        {!planned && (
          <Button onClick={() => put('planned')} size="sm">
            {text.markPlanned}
          </Button>
        )}
        <Button onClick={() => put('in-place')} size="sm">
          {text.markInPlace}
        </Button>
      </div>
      {open && (
        <div className="mt-1.5">
          {rows.length > 0 ? (
            <ThreatLines rows={rows} />
          ) : (
            <p className="text-muted text-xs">{text.onlyHelpsOthers}</p>
          )}
        </div>
      )}
    </li>
  )
}
