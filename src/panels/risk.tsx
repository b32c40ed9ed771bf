import { Suspense } from 'react'
import * as text from '#text/panels'
import { late } from '../ui/late'
import type { Panel } from './panel'

const View = late(async () => (await import('./risk/risk-view')).RiskView)

/** How bad it is, what would bring it down, and what was looked at; it comes when first opened. */
function Risk() {
  return (
    <Suspense fallback={<p className="p-4 text-muted">{text.loadingTheRisk}</p>}>
      <View />
    </Suspense>
  )
}

export const panel: Panel = {
  id: 'risk',
  title: text.risk,
  side: 'right',
  order: 4,
  Component: Risk,
}
