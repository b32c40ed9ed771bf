import * as text from '#text/risk'
import { isKeptAboveLine } from '../../analysis/control-plan'
import type { Register } from '../../analysis/register'
import type { Catalogue } from '../../catalogue/define'
import { setControls } from '../../commands/answer'
import { isPlanned } from '../../commands/risk'
import { tellOutcome } from '../../commands/tell'
import type { Appetite } from '../../model/model'
import { Button } from '../../ui/button'
import { useCatalogue } from '../use-catalogue'
import { AppetiteLine, useAppetite } from './appetite'
import { EffectLine } from './effect-line'
import { Part } from './part'
import { PlanExport } from './plan-export'
import { placingOf, StepCard } from './step-card'
import { ThreatLines } from './threat-lines'
import { type Planned, usePlan } from './use-plan'
import { WhatIf } from './what-if'

/** What to put in place, and a look at what anything would do. */
export function PlanPage({ register }: { readonly register: Register }) {
  const catalogue = useCatalogue()
  if (!catalogue) return <p className="text-muted">{text.loadingTheMitigations}</p>
  return (
    <>
      <WhatIf catalogue={catalogue} register={register} />
      <Plan catalogue={catalogue} register={register} />
    </>
  )
}

function Plan({ register, catalogue }: { readonly register: Register; readonly catalogue: Catalogue }) {
  const appetite = useAppetite()
  const { planned, trials } = usePlan(register, catalogue, appetite)
  return (
    <Part end={planned && trials === null && <PlanExport planned={planned} />} title={text.mitigationPlan}>
      <p className="mb-2 text-muted">{text.planExplained}</p>
      <AppetiteLine />
      <p className="mt-2 min-h-5 text-muted text-xs" role="status">
        {trials !== null && text.tryingMitigations(trials)}
      </p>
      {planned && <Steps appetite={appetite} planned={planned} stale={trials !== null} />}
    </Part>
  )
}

type StepsProps = { readonly planned: Planned; readonly appetite: Appetite; readonly stale: boolean }

function Steps({ planned, appetite, stale }: StepsProps) {
  const { plan, effect, register } = planned
  const { steps, effort, brought, remaining } = plan
  const left = remaining.flatMap((key) => register.byKey.get(key) ?? [])
  const kept = register.rows.filter((row) => isKeptAboveLine(row, appetite)).length
  if (brought.length + remaining.length === 0) return <p>{text.nothingToPlan}</p>
  const open = steps.map(placingOf).filter((placing) => !isPlanned(placing))
  return (
    <div aria-busy={stale} className={`flex flex-col gap-3 ${stale ? 'opacity-60' : ''}`}>
      <div className="rounded-card border border-line p-2.5">
        <p>
          <strong className="font-semibold">{text.mitigations(steps.length)}</strong>{' '}
          {text.bringOf(steps.length, brought.length, brought.length + left.length)}
        </p>
        <p className="text-muted text-xs">{text.efforts(effort.low, effort.medium, effort.high)}</p>
        {kept > 0 && <p className="text-muted text-xs">{text.keptAboveTheLine(kept)}</p>}
        <EffectLine effect={effect} />
        <Button
          className="mt-2"
          disabled={open.length === 0 || stale}
          onClick={() =>
            void tellOutcome(text.markedAsPlanned(open.length), () => setControls(open, 'planned'))
          }
          variant="primary"
        >
          {open.length === 0 ? text.allArePlanned : text.markAllAsPlanned}
        </Button>
      </div>
      <ol className="flex flex-col gap-1.5">
        {steps.map((step, index) => (
          <StepCard
            key={`${step.control.id} ${step.places.join(' ')}`}
            rank={index + 1}
            register={register}
            step={step}
          />
        ))}
      </ol>
      {left.length > 0 && (
        <div>
          <h4 className="mb-1 font-semibold">{text.staysAboveTheLine}</h4>
          <p className="mb-1 text-muted">{text.noMitigationFound}</p>
          <ThreatLines rows={left} />
        </div>
      )}
    </div>
  )
}
