import { date } from '#text/locale'
import * as text from '#text/review-due'
import { showPanel } from '../../commands/reveal'
import { Icon } from '../../ui/icon'
import { tip } from '../../ui/tip'
import { type Review, useReview } from './use-review'

/** The reminder that a review is due; a press leads to the reasons. Nothing while none is due. */
export function ReviewDue({ dot }: { readonly dot: boolean }) {
  const review = useReview()
  if (review.late === null && review.major.length === 0) return null
  if (dot) {
    return (
      <span className="absolute -top-1 -right-1.5 size-2.5 rounded-full border border-panel bg-high forced-colors:bg-[Highlight]">
        <span className="sr-only">{text.aReviewIsDueHere} </span>
      </span>
    )
  }
  return (
    <button
      className="inline-flex min-h-6 items-center gap-1 rounded-full border border-high bg-high-soft px-2 font-medium text-high hover:ring-1 hover:ring-high"
      onClick={() => showPanel('review')}
      type="button"
      {...tip(why(review))}
    >
      <Icon name="clock" size={13} />
      {text.reviewIsDue}
    </button>
  )
}

const CHANGES = {
  crossing: text.aNewZoneCrossing,
  kind: text.aNewKindOfAsset,
  critical: text.aNewCriticalThreat,
}

function why({ late, major }: Review): string {
  const reasons = major.map(({ what }) => CHANGES[what])
  return [
    late !== null && text.dateWas(date(late, 'day')),
    reasons.length > 0 && text.sinceLastBaseline(reasons),
  ]
    .filter(Boolean)
    .join('. ')
}
