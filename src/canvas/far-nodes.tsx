import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { Anchor } from './anchor'
import { worstOf } from './marks'
import type { AssetNode, ZoneNode } from './scene'

function Card({ data }: NodeProps<AssetNode>) {
  const { dfd, outOfScope, emphasis } = data
  return (
    <div
      className="asset asset-far"
      data-dfd={dfd}
      data-emphasis={emphasis}
      data-level={worstOf(data)}
      data-out-of-scope={outOfScope || undefined}
    >
      <Anchor />
    </div>
  )
}

/** An asset without what nobody could read from far off: a card with its tile and the colour of its badge. */
export const FarAsset = memo(Card, (before, after) => before.data === after.data)

function Box({ data }: NodeProps<ZoneNode>) {
  const { trust, welcomes, emphasis } = data
  return (
    <div className="zone" data-trust={trust} data-welcomes={welcomes || undefined} data-emphasis={emphasis}>
      <div className="zone-grip zone-header" />
    </div>
  )
}

/** A trust boundary from far off. It is held by its upper edge. */
export const FarZone = memo(Box, (before, after) => before.data === after.data)
