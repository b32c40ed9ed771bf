import { Suspense } from 'react'
import * as text from '#text/panels'
import { late } from '../ui/late'
import type { Panel } from './panel'

const View = late(async () => (await import('./outline/outline-view')).OutlineView)

/** The model as a tree, as good a place to work in as the canvas; it comes when first opened. */
function Outline() {
  return (
    <Suspense fallback={<p className="p-4 text-muted">{text.loadingTheOutline}</p>}>
      <View />
    </Suspense>
  )
}

export const panel: Panel = { id: 'outline', title: text.outline, side: 'left', order: 2, Component: Outline }
