import { Suspense } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/risk'
import { type RiskPage, riskStore, showRiskPage } from '../../store/risk-page'
import { setSession } from '../../store/session'
import { Segmented } from '../../ui/choice'
import { late } from '../../ui/late'
import { useRegister } from '../use-register'
import { Overview } from './overview'

const Plan = late(async () => (await import('./plan-page')).PlanPage)
const Coverage = late(async () => (await import('./coverage-page')).CoveragePage)

const PAGES: readonly { readonly value: RiskPage; readonly label: string }[] = [
  { value: 'overview', label: text.overview },
  { value: 'plan', label: text.plan },
  { value: 'coverage', label: text.coverage },
]

/** How bad it is, what would bring it down, and what was looked at. */
export function RiskView() {
  const register = useRegister()
  const page = useStore(riskStore, (state) => state.page)
  if (!register) return <p className="p-4 text-muted">{text.workingOutTheRisk}</p>
  return (
    <div className="flex flex-col gap-4 p-3" onPointerLeave={() => setSession({ hovered: null })}>
      <Segmented
        label={text.page}
        onChange={(value) => {
          const found = PAGES.find((each) => each.value === value)
          if (found) showRiskPage(found.value)
        }}
        options={PAGES}
        value={page}
      />
      <Suspense fallback={<p className="text-muted">{text.loading}</p>}>
        {page === 'overview' && <Overview register={register} />}
        {page === 'plan' && <Plan register={register} />}
        {page === 'coverage' && <Coverage register={register} />}
      </Suspense>
    </div>
  )
}
