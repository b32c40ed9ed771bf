/** The small signs on assets and flows, as analysis/mark-row.ts describes them. */

import type { Badge } from '../analysis/badge'
import { BADGE_HEIGHT, LEVEL_SHAPES, MARK_ICONS, MARK_SIZE, markRow } from '../analysis/mark-row'
import type { Level } from '../analysis/threat'
import type { FlowMarks } from '../catalogue/flow-marks'
import type { AttackMark } from '../store/attack-picture'
import type { FlowData } from './scene'

/** Worst open severity and how many open threats, at the corner of an asset. */
export function AssetBadge({ badge }: { readonly badge: Badge }) {
  if (badge.open === 0 || !badge.worst) return null
  return (
    <span className="level-badge" data-level={badge.worst}>
      <svg aria-hidden="true" viewBox="0 0 10 10" width="9" height="9">
        <path d={LEVEL_SHAPES[badge.worst]} fill="currentColor" />
      </svg>
      <span className="level-count">{badge.open}</span>
    </span>
  )
}

/** The worst open level of something in scope; undefined where nothing is open. */
export function worstOf(data: Pick<FlowData, 'badge' | 'outOfScope'>): Level | undefined {
  return (!data.outOfScope && data.badge?.open ? data.badge.worst : null) ?? undefined
}

/** An arrow to a wall, a crown: outlines on a 12 by 12 grid. */
const ATTACK_SIGNS = {
  entry: 'M1 6h7M5.5 3 8.5 6l-3 3M11 1v10',
  jewel: 'M1 3.5 3.5 6 6 2l2.5 4L11 3.5 10 10H2z',
} as const

/** What the asset is to the attacker whose view is shown, and its number on the path. */
export function AttackSign({ mark: { role, step } }: { readonly mark: AttackMark }) {
  if (role === 'reached' && step === null) return null
  return (
    <span className="attack-sign" data-role={role}>
      {step !== null && <span className="attack-step">{step}</span>}
      {role !== 'reached' && (
        <svg aria-hidden="true" viewBox="0 0 12 12" width="11" height="11">
          <path d={ATTACK_SIGNS[role]} fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      )}
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

/** A pin on a 12 × 12 grid: this is locked. A padlock on a flow means that it is encrypted. */
const PIN = 'M4 1h4M4.7 1v3.3L3 6.5v1h6v-1L7.3 4.3V1M6 7.5V11'

/** Says that an asset or zone is locked; its name says so too. */
export function Pin() {
  return (
    <svg aria-hidden="true" className="pin" viewBox="0 0 12 12" width="12" height="12">
      <path d={PIN} />
    </svg>
  )
}

/** Says that a flow is locked, at the start of its line. */
export function FlowPin({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="pin" transform={`translate(${x - 6} ${y - 6})`}>
      <circle cx={6} cy={6} r={8} />
      <path d={PIN} />
    </g>
  )
}
