import * as levels from '#text/levels'
import * as text from '#text/ui'

/** The four severities, worst first. They differ by shape and word as well as by colour. */
export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** Filled shapes on a 12 by 12 grid: hexagon, diamond, triangle, disc. */
export const SEVERITY_SHAPES: Record<Severity, string> = {
  critical: 'M6 .5 10.8 3.25v5.5L6 11.5 1.2 8.75v-5.5z',
  high: 'M6 .4 11.6 6 6 11.6.4 6z',
  medium: 'M6 1.2 11.5 10.8H.5z',
  low: 'M6 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
}

const COLOURS: Record<Severity, string> = {
  critical: 'bg-critical-soft text-critical',
  high: 'bg-high-soft text-high',
  medium: 'bg-medium-soft text-medium',
  low: 'bg-low-soft text-low',
}

const INKS: Record<Severity, string> = {
  critical: 'text-critical',
  high: 'text-high',
  medium: 'text-medium',
  low: 'text-low',
}

type ShapeProps = { readonly level: Severity; readonly size?: number; readonly className?: string }

/** The shape alone, in its colour; the word stands beside it. */
export function SeverityShape({ level, size = 10, className = '' }: ShapeProps) {
  return (
    <svg
      aria-hidden="true"
      className={`shrink-0 ${INKS[level]} ${className}`}
      fill="currentColor"
      height={size}
      viewBox="0 0 12 12"
      width={size}
    >
      <path d={SEVERITY_SHAPES[level]} />
    </svg>
  )
}

type BadgeProps = { readonly level: Severity; readonly score?: number; readonly id?: string }

/** Shape and word in a pill, and the score where there is one. */
export function SeverityBadge({ level, score, id }: BadgeProps) {
  return (
    <span
      className={`inline-flex h-5 shrink-0 items-center gap-1 rounded-full border border-transparent px-2 font-semibold text-xs ${COLOURS[level]}`}
      id={id}
    >
      <SeverityShape level={level} size={9} />
      {levels.level[level]}
      {score !== undefined && (
        <>
          {' '}
          <span className="sr-only">{text.riskScore}</span> {score}
        </>
      )}
    </span>
  )
}
