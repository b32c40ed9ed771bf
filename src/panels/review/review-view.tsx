import * as text from '#text/review'
import { setReviewBy, setStage } from '../../commands/lifecycle'
import { STAGE_NAMES } from '../../model/stage'
import { setSession } from '../../store/session'
import { useDocument } from '../../store/use'
import { Field, INPUT, Select } from '../../ui/field'
import { Part } from '../risk/part'
import { BaselineList } from './baseline-list'
import { ComparePart } from './compare-part'
import { ProgressPart } from './progress-part'
import { Reminder } from './reminder'
import { TakeBaseline } from './take-baseline'
import { useReview } from './use-review'

const STAGES = Object.entries(STAGE_NAMES).map(([value, label]) => ({ value, label }))

/** The model over time: stage, review date, baselines, and what changed between them. */
export function ReviewView() {
  const review = useReview()
  return (
    <div className="flex flex-col gap-4 p-3" onPointerLeave={() => setSession({ hovered: null })}>
      <Reminder review={review} />
      <Stage />
      <Part title={text.baselines}>
        <p className="mb-2 text-muted">{text.baselinesExplained}</p>
        <TakeBaseline />
        <BaselineList />
      </Part>
      <ComparePart />
      <ProgressPart />
    </div>
  )
}

function Stage() {
  const stage = useDocument(({ model }) => model.info.stage)
  const reviewBy = useDocument(({ model }) => model.info.reviewBy ?? '')
  return (
    <div className="grid grid-cols-2 gap-2">
      <Field label={text.stage}>
        {({ id }) => <Select id={id} onChange={setStage} options={STAGES} value={stage} />}
      </Field>
      <Field label={text.nextReview}>
        {({ id }) => (
          <input
            className={`${INPUT} h-8`}
            data-review-date=""
            id={id}
            onChange={({ target }) => setReviewBy(target.value === '' ? null : target.value)}
            type="date"
            value={reviewBy}
          />
        )}
      </Field>
    </div>
  )
}
