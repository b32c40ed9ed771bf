import { counts, phaseInSentence } from '#text/phases'
import * as text from '#text/review'
import type { Progress } from '../../analysis/baseline'
import { PHASES, type Phase } from '../../analysis/standing'

/** Pixels at the natural size; a number needs `line` of height, a name `name` of width. */
const CHART = { w: 360, h: 150, top: 4, bottom: 20, bar: 56, line: 10, name: 84 } as const

/** Whether names have room under their bars; else the bars are numbered, as the rows of the table are. */
export function hasRoomForNames(bars: number): boolean {
  return CHART.w / bars >= CHART.name
}

/** One bar for each state: what is closed at the foot, what is planned, on top what is open; the table has it too. */
export function ProgressChart({ points }: { readonly points: readonly Progress[] }) {
  const most = Math.max(1, ...points.map(({ open, planned, closed }) => open + planned + closed))
  const step = CHART.w / points.length
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  return (
    <figure>
      <svg
        aria-label={text.progress(counts(first), counts(last))}
        className="block w-full"
        role="img"
        viewBox={`0 0 ${CHART.w} ${CHART.h}`}
      >
        <Hatch />
        {points.map((point, index) => (
          <Bar at={index} key={`${point.at} ${point.name}`} most={most} point={point} step={step} />
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-3 text-muted text-xs">
        {PHASES.map((phase) => (
          <span className="inline-flex items-center gap-1" key={phase}>
            <svg aria-hidden="true" className="size-2.5" viewBox="0 0 10 10">
              <rect {...LOOK[phase]} height="10" width="10" />
            </svg>
            {phaseInSentence[phase]}
          </span>
        ))}
        {!hasRoomForNames(points.length) && <span>{text.numbersAreRows}</span>}
      </figcaption>
    </figure>
  )
}

/** Empty, hatched and solid, so that they differ without their colours. */
const LOOK: Readonly<Record<Phase, { readonly className: string; readonly fill?: string }>> = {
  open: { className: 'fill-high-soft stroke-high' },
  planned: { className: 'stroke-muted', fill: 'url(#planned-threats)' },
  closed: { className: 'fill-good stroke-good' },
}
const INK: Readonly<Record<Phase, string>> = {
  open: 'fill-ink',
  planned: 'fill-ink stroke-panel [paint-order:stroke] stroke-[4px] [stroke-linejoin:round]',
  closed: 'fill-panel',
}

type BarProps = {
  readonly point: Progress
  readonly at: number
  readonly step: number
  readonly most: number
}

function Bar({ point, at, step, most }: BarProps) {
  const width = Math.min(CHART.bar, step - 4)
  const x = step * at + (step - width) / 2
  const room = CHART.h - CHART.top - CHART.bottom
  let top = CHART.h - CHART.bottom
  const parts = PHASES.toReversed().map((phase) => {
    const height = (point[phase] / most) * room
    top -= height
    return { phase, height, y: top }
  })
  return (
    <g>
      <title>{text.barCounts(point.name, counts(point))}</title>
      {parts.map(({ phase, height, y }) => (
        <rect {...LOOK[phase]} height={height} key={phase} width={width} x={x} y={y} />
      ))}
      {parts.map(
        ({ phase, height, y }) =>
          height >= CHART.line && (
            <text
              className={`text-[11px] tabular-nums ${INK[phase]}`}
              key={phase}
              textAnchor="middle"
              x={x + width / 2}
              y={y + height / 2 + 4}
            >
              {point[phase]}
            </text>
          ),
      )}
      <text className="fill-muted text-[11px]" textAnchor="middle" x={x + width / 2} y={CHART.h - 5}>
        {step >= CHART.name ? shortName(point.name, step) : at + 1}
      </text>
    </g>
  )
}

function Hatch() {
  return (
    <pattern
      height="6"
      id="planned-threats"
      patternTransform="rotate(45)"
      patternUnits="userSpaceOnUse"
      width="6"
    >
      <rect className="fill-panel" height="6" width="6" />
      <rect className="fill-muted" height="6" width="1.5" />
    </pattern>
  )
}

/** As much of a name as there is room for, some six pixels a letter. */
function shortName(name: string, room: number): string {
  const most = Math.max(1, Math.floor(room / 6.5))
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`
}
