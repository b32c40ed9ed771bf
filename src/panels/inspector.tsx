import { Suspense } from 'react'
import * as text from '#text/panels'
import { late } from '../ui/late'
import type { Panel } from './panel'

// Asked for at once, so that it is there when something is selected; a failure is told where it is shown.
const load = () => import('./inspector/inspector-view')
const early = load()
early.catch(() => undefined)
const View = late(async () => (await early.catch(load)).InspectorView)

/** What is selected, field by field; it comes after the first paint, with the questions that it asks. */
function Inspector() {
  return (
    <Suspense fallback={<p className="p-4 text-muted">{text.loadingTheQuestions}</p>}>
      <View />
    </Suspense>
  )
}

export const panel: Panel = {
  id: 'inspector',
  title: text.element,
  side: 'right',
  order: 2,
  Component: Inspector,
}
