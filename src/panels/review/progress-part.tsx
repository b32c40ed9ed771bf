import { date } from '#text/locale'
import { phase } from '#text/phases'
import * as text from '#text/review'
import { byTime, progressOf } from '../../analysis/baseline'
import { PHASES } from '../../analysis/standing'
import { useDocument } from '../../store/use'
import { Part } from '../risk/part'
import { hasRoomForNames, ProgressChart } from './progress-chart'
import { useNowBaseline } from './use-comparison'

/** How many threats were open, planned and closed at each baseline, drawn and as a table. */
export function ProgressPart() {
  const baselines = useDocument(({ model }) => model.baselines)
  const present = useNowBaseline()
  const kept = byTime(baselines).map(([, baseline]) => baseline)
  if (kept.length === 0) return null
  const points = progressOf(present ? [...kept, present] : kept)
  return (
    <Part title={text.threatsOverTime}>
      <ProgressChart points={points} />
      <details className="mt-1">
        <summary className="min-h-6 text-muted pointer-coarse:min-h-11">{text.asATable}</summary>
        <table className="w-full text-left">
          <thead className="text-muted text-xs">
            <tr>
              <th className="font-normal" scope="col">
                {text.baseline}
              </th>
              <th className="font-normal" scope="col">
                {text.day}
              </th>
              {PHASES.map((each) => (
                <th className="pl-2 text-right font-normal" key={each} scope="col">
                  {phase[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point, index) => (
              <tr className="border-line border-t" key={`${point.at} ${point.name}`}>
                <th className="py-1 pr-2 font-normal" scope="row">
                  {hasRoomForNames(points.length) ? point.name : text.numbered(index + 1, point.name)}
                </th>
                <td>{point.at === '' ? '' : date(point.at, 'day')}</td>
                {PHASES.map((each) => (
                  <td className="pl-2 text-right tabular-nums" key={each}>
                    {point[each]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Part>
  )
}
