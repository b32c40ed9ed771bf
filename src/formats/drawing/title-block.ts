import { TITLE_BLOCK, type TitleBlock } from '../../model/title-block'
import type { Palette } from '../palette'
import { escapeXml, tag } from './xml'

/** Title, owner, stage and date over the drawing; nothing while it is switched off. */
export function drawTitleBlock(block: TitleBlock | null, palette: Palette): string {
  if (!block) return ''
  const { rect, title, details } = block
  const { pad } = TITLE_BLOCK
  const { size, weight, y } = TITLE_BLOCK.title
  const x = rect.x + pad
  const frame = { x: rect.x + 0.5, y: rect.y + 0.5, width: rect.w - 1, height: rect.h - 1, rx: 8 }
  const head = { x, y: rect.y + y, 'font-size': size, 'font-weight': weight, fill: palette.ink }
  const below = {
    x,
    y: rect.y + TITLE_BLOCK.details.y,
    'font-size': TITLE_BLOCK.details.size,
    fill: palette.muted,
  }
  return (
    tag('rect', { ...frame, fill: palette.raised, stroke: palette.lineStrong }) +
    tag('text', head, escapeXml(title)) +
    tag('text', below, escapeXml(details))
  )
}
