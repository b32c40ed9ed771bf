/** The small signs on assets and flows, as analysis/mark-row.ts describes them. */

import type { Badge } from '../analysis/badge'
import { BADGE_HEIGHT, LEVEL_SHAPES, MARK_ICONS, MARK_SIZE, markRow } from '../analysis/mark-row'
import type { FlowMarks } from '../catalogue/flow-marks'

/** Worst open severity and how many open threats, at the corner of an asset. */
export function AssetBadge({ badge }: { readonly badge: Badge }) {
  if (badge.open === 0 || !badge.worst) return null
  return (
    <span className="level-badge" data-level={badge.worst}>
      <svg aria-hidden="true" viewBox="0 0 10 10" width="9" height="9">
        <path d={LEVEL_SHAPES[badge.worst]} fill="currentColor" />
      </svg>
      {badge.open}
    </span>
  )
}

/** Lock, key and badge in a row, centred on (0, 0). */
export function FlowMarkRow({ marks, badge }: { readonly marks: FlowMarks; readonly badge: Badge | null }) {
  return markRow(marks, badge).map(({ sign, x, width }) =>
    sign === 'badge' ? (
      badge && <FlowBadge key={sign} badge={badge} x={x} width={width} />
    ) : (
      <g key={sign} className="flow-mark" transform={`translate(${x} ${-MARK_SIZE / 2})`}>
        <circle cx={MARK_SIZE / 2} cy={MARK_SIZE / 2} r={MARK_SIZE / 2 - 0.5} />
        <g transform="translate(3 3) scale(.4167)">
          {MARK_ICONS[sign].map((d) => (
            <path d={d} key={d} />
          ))}
        </g>
      </g>
    ),
  )
}

type BadgeProps = { readonly badge: Badge; readonly x: number; readonly width: number }

function FlowBadge({ badge, x, width }: BadgeProps) {
  return (
    <g className="flow-badge" data-level={badge.worst} transform={`translate(${x} ${-BADGE_HEIGHT / 2})`}>
      <rect width={width} height={BADGE_HEIGHT} rx={BADGE_HEIGHT / 2} />
      {badge.worst && <path d={LEVEL_SHAPES[badge.worst]} transform="translate(6 4.5) scale(.9)" />}
      <text x={18} y={13}>
        {badge.open}
      </text>
    </g>
  )
}
