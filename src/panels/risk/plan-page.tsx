import type { Register } from '../../analysis/register'
import type { Catalogue } from '../../catalogue/define'
import { isPlanned, planAll } from '../../commands/risk'
import { tellOutcome } from '../../commands/tell'
import { Button } from '../../ui/button'
import { useCatalogue } from '../use-catalogue'
import { AppetiteLine, useAppetite } from './appetite'
import { EffectLine } from './effect-line'
import { threatCount } from './levels'
import { Part } from './part'
import { PlanExport } from './plan-export'
import { placingOf, StepCard } from './step-card'
import { ThreatLines } from './threat-lines'
import { type Planned, usePlan } from './use-plan'
import { WhatIf } from './what-if'

/** What to put in place, and a look at what anything would do. */
export function PlanPage({ register }: { readonly register: Register }) {
  const catalogue = useCatalogue()
  if (!catalogue) return <p className="text-muted">Loading the mitigations…</p>
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
    <Part end={planned && trials === null && <PlanExport planned={planned} />} title="Mitigation plan">
      <p className="mb-2 text-muted">
        The smallest set found that brings every threat above the line under it, those first that do most.
      </p>
      <AppetiteLine />
      <p className="mt-2 min-h-5 text-muted text-xs" role="status">
        {trials !== null && `Trying mitigations${trials > 0 ? `: ${trials} trials so far` : ''}…`}
      </p>
      {planned && <Steps planned={planned} stale={trials !== null} />}
    </Part>
  )
}

function Steps({ planned, stale }: { readonly planned: Planned; readonly stale: boolean }) {
  const { plan, effect, register } = planned
  const { steps, effort, brought, remaining } = plan
  const left = remaining.flatMap((key) => register.byKey.get(key) ?? [])
  if (brought.length + remaining.length === 0) return <p>No threat is above the line: nothing to plan.</p>
  const open = steps.map(placingOf).filter((placing) => !isPlanned(placing))
  return (
    <div aria-busy={stale} className={`flex flex-col gap-3 ${stale ? 'opacity-60' : ''}`}>
      <div className="rounded-card border border-line p-2.5">
        <p>
          <strong className="font-semibold">
            {steps.length === 1 ? '1 mitigation' : `${steps.length} mitigations`}
          </strong>{' '}
          {steps.length === 1 ? 'brings' : 'bring'} {brought.length} of{' '}
          {threatCount(brought.length + left.length)} under the line.
        </p>
        <p className="text-muted text-xs">
          Effort: {effort.low} low · {effort.medium} medium · {effort.high} high
        </p>
        <EffectLine effect={effect} />
        <Button
          className="mt-2"
          disabled={open.length === 0 || stale}
          onClick={() =>
            void tellOutcome(`${open.length} mitigations marked as planned`, () => planAll(open))
          }
          variant="primary"
        >
          {open.length === 0 ? 'All are planned' : 'Mark all as planned'}
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
          <h4 className="mb-1 font-semibold">Stays above the line</h4>
          <p className="mb-1 text-muted">
            No mitigation found brings these down far enough: change the design, or decide to accept, transfer
            or avoid.
          </p>
          <ThreatLines rows={left} />
        </div>
      )}
    </div>
  )
}
