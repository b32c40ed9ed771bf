import type { Badge } from '../../analysis/badge'
import { BADGE_HEIGHT, MARK_ICONS, MARK_SIZE, markRow } from '../../analysis/mark-row'
import type { FlowMarks } from '../../catalogue/flow-marks'
import { type Crossing, readCurve } from '../../model/crossing'
import { type FlowLabel, LABEL_LINE, LABEL_SIZE } from '../../model/flow-label'
import type { Point, Rect } from '../../model/geometry'
import type { Route } from '../../model/route'
import { measure } from '../../model/text'
import type { Palette } from '../palette'
import { drawBadge } from './badge'
import { escapeXml, icon, moved, tag } from './xml'

/** Everything about one flow that is drawn. */
export type FlowDrawing = {
  readonly route: Route
  readonly label: FlowLabel
  readonly marks: FlowMarks
  readonly crossing: Crossing | null
  readonly badge: Badge | null
  readonly outOfScope: boolean
  /** The colour under the label. */
  readonly ground: string
}

/** The part of a text's width that lies before its anchor. */
const SHIFT = { start: 0, middle: 0.5, end: 1 } as const
const HEAD = 'M-9 -5 0 0 -9 5'
/** Room that an arrowhead or a crossing mark takes beside the line. */
const BESIDE = 8

/** A flow as a line with arrowhead and crossing mark. */
export function drawFlowLine(flow: FlowDrawing, palette: Palette): string {
  const { route, marks, crossing, badge } = flow
  const isHot = badge?.worst === 'critical' || badge?.worst === 'high'
  const colour = isHot && badge.worst ? palette[badge.worst] : palette.edge
  return tag(
    'g',
    { opacity: flow.outOfScope ? 0.5 : undefined },
    tag(
      'g',
      { fill: 'none', stroke: colour, 'stroke-width': 1.5 },
      tag('path', { d: route.path }),
      tag('path', { d: HEAD, transform: moved(route.end.x, route.end.y, route.angle) }),
      marks.twoWay ? tag('path', { d: HEAD, transform: atStart(route) }) : '',
      crossing ? drawGate(crossing) : '',
    ),
  )
}

/** The name and the marks of a flow. */
export function drawFlowWords(flow: FlowDrawing, palette: Palette): string {
  const words = drawLabel(flow.label, flow.ground, palette) + drawMarks(flow, palette)
  return words === '' ? '' : tag('g', { opacity: flow.outOfScope ? 0.5 : undefined }, words)
}

function atStart({ path, start }: Route): string {
  const next = readCurve(path)?.[1] ?? start
  return moved(start.x, start.y, (Math.atan2(start.y - next.y, start.x - next.x) * 180) / Math.PI)
}

/** Two short strokes across the line: here the flow passes the edge of a zone. */
function drawGate({ at, angle }: Crossing): string {
  return tag('path', { d: 'M-2.5 -6V6M2.5 -6V6', transform: moved(at.x, at.y, angle) })
}

/** Drawn twice, ground first: `paint-order` would do, but office programs do not know it. */
function drawLabel({ lines, at, anchor }: FlowLabel, ground: string, palette: Palette): string {
  const place = (line: string, i: number) =>
    tag('text', { x: at.x, y: at.y + i * LABEL_LINE }, escapeXml(line))
  const words = lines.map(place)
  if (words.length === 0) return ''
  const shared = { 'font-size': LABEL_SIZE, 'text-anchor': anchor }
  const halo = { fill: ground, stroke: ground, 'stroke-width': 4 }
  return tag('g', { ...shared, ...halo }, ...words) + tag('g', { ...shared, fill: palette.muted }, ...words)
}

function drawMarks({ label, marks, badge, outOfScope }: FlowDrawing, palette: Palette): string {
  const { x, y } = label.marks
  return markRow(marks, outOfScope ? null : badge)
    .map((item) => {
      const left = x + item.x
      if (item.sign === 'badge') return drawBadge(badge, left, y - BADGE_HEIGHT / 2, palette)
      const ground = { cx: left + MARK_SIZE / 2, cy: y, r: MARK_SIZE / 2 - 0.5 }
      return (
        tag('circle', { ...ground, fill: palette.raised, stroke: palette.lineStrong }) +
        icon(MARK_ICONS[item.sign], left + 3, y - 5, 10, palette.muted)
      )
    })
    .join('')
}

/** Rectangles that hold everything that is painted of a flow. */
export function flowExtent({ route, label, marks, badge }: FlowDrawing): Rect[] {
  const corners: readonly Point[] = readCurve(route.path) ?? [route.start, route.end]
  const width = Math.max(0, ...label.lines.map((line) => measure(line, LABEL_SIZE)))
  const row = markRow(marks, badge)
  const half = (row.at(-1)?.x ?? 0) + (row.at(-1)?.width ?? 0)
  return [
    // The control points hold the curve between them.
    ...corners.map(({ x, y }) => ({ x: x - BESIDE, y: y - BESIDE, w: 2 * BESIDE, h: 2 * BESIDE })),
    { x: label.marks.x - half, y: label.marks.y - BADGE_HEIGHT / 2, w: 2 * half, h: BADGE_HEIGHT },
    {
      x: label.at.x - width * SHIFT[label.anchor],
      y: label.at.y - LABEL_LINE,
      w: width,
      h: label.lines.length * LABEL_LINE + 4,
    },
  ]
}
