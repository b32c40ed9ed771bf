import { Suspense } from 'react'
import { useDocument } from '../store/use'
import { late } from '../ui/late'

/** It comes with a review date; the panel itself says when it cannot be loaded. */
const Due = late(
  async () => (await import('../panels/review/review-due')).ReviewDue,
  () => undefined,
)

type ChipProps = {
  /** Only a dot, for where there are no words. */
  readonly dot?: boolean
}

/** Says that a review is due, for models that have a review date or a baseline. */
export function ReviewChip({ dot = false }: ChipProps) {
  const watches = useDocument(
    ({ model }) => Boolean(model.info.reviewBy) || Object.keys(model.baselines).length > 0,
  )
  if (!watches) return null
  return (
    <Suspense>
      <Due dot={dot} />
    </Suspense>
  )
}
