import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import * as text from '#text/canvas'
import { AssetBadge, Pin } from './marks'
import type { ZoneNode as Shape } from './scene'

const SIDES = ['top', 'right', 'bottom', 'left'] as const

function ZoneBox({ data }: Pick<NodeProps<Shape>, 'data'>) {
  const { name, trust, welcomes, locked, emphasis, badge } = data
  return (
    <div className="zone" data-trust={trust} data-welcomes={welcomes || undefined} data-emphasis={emphasis}>
      <div className="zone-grip zone-header">
        {locked && <Pin />}
        <span className="zone-name">{name}</span>
        <span className="zone-trust">{text.trust(trust)}</span>
      </div>
      {badge && <AssetBadge badge={badge} />}
      {SIDES.map((side) => (
        <div key={side} className="zone-grip zone-side" data-side={side} />
      ))}
    </div>
  )
}

/** A trust boundary as a box. Its body lets the pointer through; header and border take it. */
export const ZoneNode = memo(ZoneBox, (before, after) => before.data === after.data)
