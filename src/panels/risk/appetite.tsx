import { level } from '#text/levels'
import * as text from '#text/risk'
import { isAboveLine } from '../../analysis/control-plan'
import type { Register } from '../../analysis/register'
import { setAppetite } from '../../commands/risk'
import type { Appetite as Level } from '../../model/model'
import { showRiskPage } from '../../store/risk-page'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/choice'

const OPTIONS: readonly { readonly value: Level; readonly label: string }[] = [
  { value: 'low', label: level.low },
  { value: 'medium', label: level.medium },
  { value: 'high', label: level.high },
]

/** The line that the user sets: threats above it want something done. */
export function AppetiteLine() {
  const appetite = useAppetite()
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span aria-hidden="true" className="text-muted">
        {text.acceptableUpTo}
      </span>
      <Segmented
        label={text.acceptableWithoutDoingMore}
        onChange={(value) => {
          const found = OPTIONS.find((each) => each.value === value)
          if (found) setAppetite(found.value)
        }}
        options={OPTIONS}
        value={appetite}
      />
    </div>
  )
}

/** The line of this model; medium where nobody set it. */
export function useAppetite(): Level {
  return useDocument(({ model }) => model.info.appetite ?? 'medium')
}

/** The line, how many threats are above it, and the way to bring them down. */
export function Appetite({ register }: { readonly register: Register }) {
  const appetite = useAppetite()
  const above = register.rows.filter((row) => isAboveLine(row, appetite)).length
  return (
    <div className="mt-2 flex flex-col gap-1.5 rounded-card border border-line p-2.5">
      <AppetiteLine />
      <div className="flex flex-wrap items-center justify-between gap-1.5">
        <p>
          <strong className="font-semibold">{text.threatCount(above)}</strong> {text.areAboveTheLine(above)}
        </p>
        {above > 0 && (
          <Button onClick={() => showRiskPage('plan')} size="sm">
            {text.planMitigations}
          </Button>
        )}
      </div>
    </div>
  )
}
