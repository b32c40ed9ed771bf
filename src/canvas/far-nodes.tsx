import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { AssetNode, ZoneNode } from './scene'

function Card({ data: { emphasis } }: Pick<NodeProps<AssetNode>, 'data'>) {
  return <div className="asset asset-far" data-emphasis={emphasis} />
}

/** An asset from far off: it takes the pointer and shows what is selected; far-drawing.tsx draws all cards at once. */
export const FarAsset = memo(Card, (before, after) => before.data.emphasis === after.data.emphasis)

function Box({ data }: Pick<NodeProps<ZoneNode>, 'data'>) {
  const { trust, welcomes, emphasis } = data
  return (
    <div className="zone" data-trust={trust} data-welcomes={welcomes || undefined} data-emphasis={emphasis}>
      <div className="zone-grip zone-header" />
    </div>
  )
}

/** A trust boundary from far off. It is held by its upper edge. */
export const FarZone = memo(Box, (before, after) => before.data === after.data)
