import * as text from '#text/formats'
import type { Badge } from '../../analysis/badge'
import { BADGE_HEIGHT, badgeWidth } from '../../analysis/mark-row'
import type { Dfd, KindDef } from '../../catalogue/define'
import { drawingOf } from '../../catalogue/icons'
import { CARD_KIND, CARD_NAME, CARD_TEXT_X, CARD_TILE, cardText } from '../../model/card'
import type { Rect } from '../../model/geometry'
import type { Asset } from '../../model/model'
import type { Palette } from '../palette'
import { drawBadge } from './badge'
import { escapeXml, icon, moved, tag } from './xml'

/** An asset as a card; its outline tells external entity, process and data store apart. */
export function drawAsset(
  asset: Asset,
  kind: KindDef,
  rect: Rect,
  badge: Badge | null,
  palette: Palette,
): string {
  const out = asset.outOfScope !== null
  const corner = badgeCorner(rect, badge)
  const card = tag(
    'g',
    { transform: moved(rect.x, rect.y) },
    outline(kind.dfd, rect, palette, out),
    tag('g', { opacity: out ? 0.5 : undefined }, drawTile(kind, rect, palette)),
    drawWords(cardText(asset.name, out ? text.outOfScope : kind.name), rect, out ? greyed(palette) : palette),
  )
  return card + (out ? '' : drawBadge(badge, corner.x, corner.y, palette))
}

/** The words of what is out of scope: set back, yet with enough contrast to be read. */
function greyed(palette: Palette): Palette {
  return { ...palette, ink: palette.muted, faint: palette.muted }
}

/** Where the badge sits: over the top right corner. Of no size when there is none. */
export function badgeCorner(rect: Rect, badge: Badge | null): Rect {
  const w = badgeWidth(badge)
  return w === 0
    ? { ...rect, w: 0, h: 0 }
    : { x: rect.x + rect.w - w + 5, y: rect.y - BADGE_HEIGHT / 2, w, h: BADGE_HEIGHT }
}

function outline(dfd: Dfd, { w, h }: Rect, palette: Palette, dashed: boolean): string {
  const fill = palette.raised
  const dash = { 'stroke-dasharray': dashed ? '4 3' : undefined }
  if (dfd === 'data-store') {
    const rule = { x1: 0, x2: w, stroke: palette.muted, 'stroke-width': 2, 'stroke-linecap': 'butt', ...dash }
    return (
      tag('rect', { width: w, height: h, fill }) +
      tag('line', { ...rule, y1: 1, y2: 1 }) +
      tag('line', { ...rule, y1: h - 1, y2: h - 1 })
    )
  }
  return tag('rect', {
    x: 0.5,
    y: 0.5,
    width: w - 1,
    height: h - 1,
    rx: dfd === 'process' ? 8 : undefined,
    fill,
    stroke: palette.lineStrong,
    ...dash,
  })
}

function drawTile(kind: KindDef, { h }: Rect, palette: Palette): string {
  const { x, size, icon: drawing } = CARD_TILE
  const y = (h - size) / 2
  const inset = (size - drawing) / 2
  const ground = { x: x + 0.5, y: y + 0.5, width: size - 1, height: size - 1, rx: 6 }
  return (
    tag('rect', { ...ground, fill: palette.sunken, stroke: palette.line }) +
    icon(drawingOf(kind), x + inset, y + inset, drawing, palette.muted)
  )
}

function drawWords(words: ReturnType<typeof cardText>, { h }: Rect, palette: Palette): string {
  const height = words.name.length * CARD_NAME.line + (words.kind ? CARD_KIND.line : 0)
  const top = (h - height) / 2
  const name = words.name.map((line, i) =>
    tag(
      'text',
      {
        x: CARD_TEXT_X,
        y: top + i * CARD_NAME.line + 13,
        'font-size': CARD_NAME.size,
        'font-weight': CARD_NAME.weight,
        fill: palette.ink,
      },
      escapeXml(line),
    ),
  )
  const y = top + words.name.length * CARD_NAME.line + 11
  const kind = tag(
    'text',
    { x: CARD_TEXT_X, y, 'font-size': CARD_KIND.size, fill: palette.faint },
    escapeXml(words.kind),
  )
  return name.join('') + kind
}
