import * as text from '#text/formats'
import type { Rect } from '../../model/geometry'
import type { Zone } from '../../model/model'
import { measure, wrap } from '../../model/text'
import type { Palette } from '../palette'
import { escapeXml, tag } from './xml'

const INSET = 12
const BASELINE = 22
const NAME = { size: 13, weight: 600 } as const
const TRUST_SIZE = 11.5

/** The colours of a trust level; beyond 0 to 5 those of the nearest. */
export function zoneColours(trust: number, palette: Palette): { tint: string; line: string } {
  const level = Math.min(Math.max(Math.round(trust), 0), palette.zones.length - 1)
  return palette.zones[level] ?? { tint: palette.canvas, line: palette.line }
}

/** A trust boundary as a quiet tinted box with its name and trust. */
export function drawZone(zone: Zone, trust: number, rect: Rect, palette: Palette): string {
  const { tint, line } = zoneColours(trust, palette)
  const label = text.trust(trust)
  const room = rect.w - 3 * INSET - measure(label, TRUST_SIZE)
  const name = wrap(zone.name, room, NAME.size, 1, NAME.weight)[0] ?? ''
  const y = rect.y + BASELINE
  return (
    tag('rect', {
      x: rect.x + 0.5,
      y: rect.y + 0.5,
      width: rect.w - 1,
      height: rect.h - 1,
      rx: 12,
      fill: tint,
      stroke: line,
      'stroke-dasharray': '4 3',
      'stroke-linecap': 'butt',
    }) +
    tag(
      'text',
      { x: rect.x + INSET, y, 'font-size': NAME.size, 'font-weight': NAME.weight, fill: palette.muted },
      escapeXml(name),
    ) +
    tag(
      'text',
      { x: rect.x + rect.w - INSET, y, 'font-size': TRUST_SIZE, 'text-anchor': 'end', fill: palette.faint },
      escapeXml(label),
    )
  )
}
