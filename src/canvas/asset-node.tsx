import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import * as words from '#text/canvas'
import { CARD_TILE, cardText } from '../model/card'
import { Glyph } from '../ui/icon'
import { AssetBadge, AttackSign, Pin, worstOf } from './marks'
import type { AssetNode as Shape } from './scene'

function AssetCard({ data }: Pick<NodeProps<Shape>, 'data'>) {
  const { name, kindName, icon, dfd, badge, outOfScope, locked, emphasis, mark } = data
  const text = cardText(name, outOfScope ? words.outOfScope : kindName)
  return (
    <div
      className="asset"
      data-dfd={dfd}
      data-attack={mark?.role}
      data-emphasis={emphasis}
      data-level={worstOf(data)}
      data-out-of-scope={outOfScope || undefined}
    >
      {icon.length > 0 && (
        <span className="asset-tile">
          <Glyph paths={icon} size={CARD_TILE.icon} />
        </span>
      )}
      <span className="asset-text">
        {text.name.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its position
          <span className="asset-name" key={i}>
            {line}
          </span>
        ))}
        {text.kind && <span className="asset-kind">{text.kind}</span>}
      </span>
      {locked && <Pin />}
      {badge && !outOfScope && <AssetBadge badge={badge} />}
      {mark && <AttackSign mark={mark} />}
    </div>
  )
}

/** An asset as a card. React Flow passes the position too, which moves the card without drawing it again. */
export const AssetNode = memo(AssetCard, (before, after) => before.data === after.data)
