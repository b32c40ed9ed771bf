import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { type Crossing, readCurve } from '../model/crossing'
import { LABEL_LINE } from '../model/flow-label'
import type { Point } from '../model/geometry'
import { FlowMarkRow, FlowPin, worstOf } from './marks'
import type { FlowData, FlowEdge as Shape } from './scene'

/** An arrowhead with its tip at (0, 0), pointing right. */
export const ARROWHEAD = 'M-9 -5 0 0 -9 5'

function FlowLine({ data, selected }: Pick<EdgeProps<Shape>, 'data' | 'selected'>) {
  if (!data) return null
  const { route, label, marks, crossing, badge, outOfScope, emphasis, locked, welcomes } = data
  return (
    <g
      className="flow"
      data-level={levelOf(data)}
      data-worst={worstOf(data)}
      data-selected={selected || undefined}
      data-emphasis={emphasis}
      data-out-of-scope={outOfScope || undefined}
      data-welcomes={welcomes || undefined}
    >
      <path className="flow-hit" d={route.path} />
      <path className="flow-line" d={route.path} />
      <path className="flow-head" d={ARROWHEAD} transform={placed(route.end, route.angle)} />
      {marks.twoWay && (
        <path className="flow-head" d={ARROWHEAD} transform={placed(...startOf(route.path, route.start))} />
      )}
      {crossing && <Gate {...crossing} />}
      <g className="flow-detail">
        {locked && <FlowPin {...route.start} />}
        <g transform={`translate(${label.marks.x} ${label.marks.y})`}>
          <FlowMarkRow marks={marks} badge={outOfScope ? null : badge} />
        </g>
        <text className="flow-label" textAnchor={label.anchor} x={label.at.x} y={label.at.y}>
          {label.lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its position
            <tspan key={i} x={label.at.x} dy={i === 0 ? 0 : LABEL_LINE}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    </g>
  )
}

/** The level that colours the line; undefined for one that is not worth it. */
export function levelOf({ badge, outOfScope }: FlowData): 'critical' | 'high' | undefined {
  if (outOfScope) return undefined
  return badge?.worst === 'critical' || badge?.worst === 'high' ? badge.worst : undefined
}

/** Two short strokes across the line: here the flow passes the edge of a zone. */
function Gate({ at, angle }: Crossing) {
  return <path className="flow-gate" d="M-2.5 -6V6M2.5 -6V6" transform={placed(at, angle)} />
}

function placed({ x, y }: Point, angle: number): string {
  return `translate(${x} ${y}) rotate(${angle})`
}

/** Where the answer of a two-way flow arrives, and its direction there. */
function startOf(path: string, start: Point): [Point, number] {
  const next = readCurve(path)?.[1] ?? start
  return [start, (Math.atan2(start.y - next.y, start.x - next.x) * 180) / Math.PI]
}

/** A flow as a line with its marks and name. It is drawn from its own route, not from where React Flow would. */
export const FlowEdge = memo(FlowLine, (a, b) => a.data === b.data && a.selected === b.selected)
