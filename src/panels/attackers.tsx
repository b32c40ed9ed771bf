import { Suspense } from 'react'
import * as text from '#text/panels'
import { late } from '../ui/late'
import type { Panel } from './panel'

const View = late(async () => (await import('./attackers/attackers-view')).AttackersView)

/** Who might attack, and the system as one of them sees it; it comes when first opened. */
function Attackers() {
  return (
    <Suspense fallback={<p className="p-4 text-muted">{text.loadingTheAttackers}</p>}>
      <View />
    </Suspense>
  )
}

export const panel: Panel = {
  id: 'attackers',
  title: text.attackers,
  side: 'right',
  order: 3,
  Component: Attackers,
}
