import * as text from '#text/formats'
import type { Rect } from '../../model/geometry'
import type { Zone } from '../../model/model'
import { measure, wrap } from '../../model/text'
import { ZONE_TEXT } from '../../model/zone-words'
import type { Palette } from '../palette'
import { escapeXml, tag } from './xml'

/** The colours of a trust level; beyond 0 to 5 those of the nearest. */
export function zoneColours(trust: number, palette: Palette): { tint: string; line: string } {
  const level = Math.min(Math.max(Math.round(trust), 0), palette.zones.length - 1)
  return palette.zones[level] ?? { tint: palette.canvas, line: palette.line }
}

/** A trust boundary as a quiet tinted box, without its name. */
export function drawZone(trust: number, rect: Rect, palette: Palette): string {
  const { tint, line } = zoneColours(trust, palette)
  return tag('rect', {
    x: rect.x + 0.5,
    y: rect.y + 0.5,
    width: rect.w - 1,
    height: rect.h - 1,
    rx: 12,
    fill: tint,
    stroke: line,
    'stroke-dasharray': '4 3',
    'stroke-linecap': 'butt',
  })
}

/** Name and trust of a zone on a ground of their own, so that a line below does not strike them out. */
export function drawZoneName(zone: Zone, trust: number, rect: Rect, palette: Palette): string {
  const { inset, baseline, name: type, trust: size } = ZONE_TEXT
  const { tint } = zoneColours(trust, palette)
  const label = text.trust(trust)
  const room = rect.w - 3 * inset - measure(label, size)
  const name = wrap(zone.name, room, type.size, 1, type.weight)[0] ?? ''
  const y = rect.y + baseline
  const nameAt = { x: rect.x + inset, y, 'font-size': type.size, 'font-weight': type.weight }
  const trustAt = { x: rect.x + rect.w - inset, y, 'font-size': size, 'text-anchor': 'end' }
  // Ground first: `paint-order` would do, but office programs do not know it.
  const halo = { fill: tint, stroke: tint, 'stroke-width': 5 }
  return (
    tag('g', halo, tag('text', nameAt, escapeXml(name)), tag('text', trustAt, escapeXml(label))) +
    tag('text', { ...nameAt, fill: palette.muted }, escapeXml(name)) +
    tag('text', { ...trustAt, fill: palette.faint }, escapeXml(label))
  )
}
