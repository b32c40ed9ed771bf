import { date } from '#text/locale'
import * as text from '#text/review'
import { byTime, progressOf } from '../../analysis/baseline'
import { useDocument } from '../../store/use'
import { Part } from '../risk/part'
import { ProgressChart } from './progress-chart'
import { useNowBaseline } from './use-comparison'

/** Open and closed threats over the baselines, drawn and as a table. */
export function ProgressPart() {
  const baselines = useDocument(({ model }) => model.baselines)
  const present = useNowBaseline()
  const kept = byTime(baselines).map(([, baseline]) => baseline)
  if (kept.length === 0) return null
  const points = progressOf(present ? [...kept, present] : kept)
  return (
    <Part title={text.openAndClosedThreats}>
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
              <th className="font-normal" scope="col">
                {text.open}
              </th>
              <th className="font-normal" scope="col">
                {text.closed}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ name, at, open, closed }) => (
              <tr className="border-line border-t" key={`${at} ${name}`}>
                <th className="py-1 font-normal" scope="row">
                  {name}
                </th>
                <td>{at === '' ? '' : date(at, 'day')}</td>
                <td className="tabular-nums">{open}</td>
                <td className="tabular-nums">{closed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Part>
  )
}
