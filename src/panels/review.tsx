import { Suspense } from 'react'
import * as text from '#text/panels'
import { late } from '../ui/late'
import type { Panel } from './panel'

const View = late(async () => (await import('./review/review-view')).ReviewView)

/** Where the model is in its life, what it was, and when to look again; it comes when first opened. */
function Review() {
  return (
    <Suspense fallback={<p className="p-4 text-muted">{text.loadingTheBaselines}</p>}>
      <View />
    </Suspense>
  )
}

export const panel: Panel = {
  id: 'review',
  title: text.review,
  side: 'right',
  order: 5,
  Component: Review,
}
