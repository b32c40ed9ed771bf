import type { Level } from '../../analysis/threat'
import type { Amount } from '../../analysis/totals'
import { LEVELS } from './levels'

const FILLS: Readonly<Record<Level, string>> = {
  critical: 'fill-critical',
  high: 'fill-high',
  medium: 'fill-medium',
  low: 'fill-low',
}

type LevelBarProps = {
  readonly amount: Amount
  /** How many threats fill the whole width. */
  readonly most: number
}

/** The counts of the levels as one bar, worst first; the numbers stand beside it. */
export function LevelBar({ amount, most }: LevelBarProps) {
  let at = 0
  return (
    <svg
      aria-hidden="true"
      className="mt-1 block h-2 w-[92%] forced-colors:hidden"
      preserveAspectRatio="none"
      viewBox={`0 0 ${Math.max(1, most)} 1`}
    >
      <rect className="fill-sunken" height="1" width="100%" />
      {LEVELS.map(({ level }) => {
        const x = at
        at += amount.byLevel[level]
        return <rect className={FILLS[level]} height="1" key={level} width={amount.byLevel[level]} x={x} />
      })}
    </svg>
  )
}
