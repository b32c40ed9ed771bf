import type { Badge } from '../../analysis/badge'
import { BADGE_HEIGHT, badgeWidth, LEVEL_SHAPES } from '../../analysis/mark-row'
import type { Palette } from '../palette'
import { escapeXml, moved, tag } from './xml'

/** Worst open severity as a shape, and how many threats are open. Empty when none is; `x`, `y` top left. */
export function drawBadge(badge: Badge | null, x: number, y: number, palette: Palette): string {
  const width = badgeWidth(badge)
  if (width === 0 || !badge?.worst) return ''
  const colour = palette[badge.worst]
  return tag(
    'g',
    { transform: moved(x, y) },
    tag('rect', { width, height: BADGE_HEIGHT, rx: BADGE_HEIGHT / 2, fill: palette.soft[badge.worst] }),
    tag('path', { d: LEVEL_SHAPES[badge.worst], transform: 'translate(6 4.5) scale(.9)', fill: colour }),
    tag(
      'text',
      { x: 18, y: 13, 'font-size': 11, 'font-weight': 600, fill: colour },
      escapeXml(String(badge.open)),
    ),
  )
}
