import * as text from '#text/review'
import type { Progress } from '../../analysis/baseline'

/** Pixels at the natural size. */
const CHART = { w: 360, h: 128, top: 16, bottom: 22, bar: 44 } as const

const NOTHING = { open: 0, closed: 0 } as const

/** One bar for each state: what is closed below, what is open above it. The numbers stand on it, and in the table. */
export function ProgressChart({ points }: { readonly points: readonly Progress[] }) {
  const most = Math.max(1, ...points.map(({ open, closed }) => open + closed))
  const room = CHART.h - CHART.top - CHART.bottom
  const step = CHART.w / points.length
  const width = Math.min(CHART.bar, step - 4)
  const [first, last] = [points[0], points.at(-1)]
  return (
    <figure>
      <svg
        aria-label={text.fromOpenAndClosed(first ?? NOTHING, last ?? NOTHING)}
        className="block w-full"
        role="img"
        viewBox={`0 0 ${CHART.w} ${CHART.h}`}
      >
        <Hatch />
        {points.map(({ name, at, open, closed }, index) => {
          const x = step * index + (step - width) / 2
          const base = CHART.h - CHART.bottom
          const [low, high] = [(closed / most) * room, (open / most) * room]
          return (
            <g key={`${at} ${name}`}>
              <rect className="fill-good" height={low} width={width} x={x} y={base - low} />
              <rect
                className="stroke-high"
                fill="url(#open-threats)"
                height={high}
                width={width}
                x={x}
                y={base - low - high}
              />
              <text
                className="fill-ink text-[11px]"
                textAnchor="middle"
                x={x + width / 2}
                y={base - low - high - 4}
              >
                {open}/{closed}
              </text>
              <text className="fill-muted text-[11px]" textAnchor="middle" x={x + width / 2} y={CHART.h - 7}>
                {shortName(name, step)}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption className="flex gap-3 text-muted text-xs">
        <span className="inline-flex items-center gap-1">
          <span aria-hidden="true" className="size-2.5 border border-high bg-high-soft" /> {text.openKey}
        </span>
        <span className="inline-flex items-center gap-1">
          <span aria-hidden="true" className="size-2.5 bg-good" /> {text.closedKey}
        </span>
        <span>{text.numbersAre}</span>
      </figcaption>
    </figure>
  )
}

/** Stripes, so that open differs from closed without its colour. */
function Hatch() {
  return (
    <pattern
      height="6"
      id="open-threats"
      patternTransform="rotate(45)"
      patternUnits="userSpaceOnUse"
      width="6"
    >
      <rect className="fill-high-soft" height="6" width="6" />
      <rect className="fill-high" height="6" width="1.5" />
    </pattern>
  )
}

/** As much of a name as there is room for, some six pixels a letter. */
function shortName(name: string, room: number): string {
  const most = Math.max(1, Math.floor(room / 6.5))
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`
}
