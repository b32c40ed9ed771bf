import * as text from '#text/risk'
import type { Effect } from '../../analysis/what-if'
import { SeverityShape } from '../../ui/severity'
import { LevelBar } from './level-bar'
import { LEVELS } from './levels'

/** The residual risk of the model before and after, as two bars and in numbers. */
export function EffectLine({ effect: { before, after } }: { readonly effect: Effect }) {
  const most = Math.max(...[before, after].map(({ byLevel }) => sum(byLevel)))
  return (
    <table className="mt-1.5 w-full table-fixed text-xs">
      <caption className="sr-only">{text.threatsBeforeAndAfter}</caption>
      <thead>
        <tr>
          <td className="w-14" />
          <td aria-hidden="true" className="w-20" />
          {LEVELS.map(({ level, word }) => (
            <th className="text-center font-normal" key={level} scope="col">
              <SeverityShape className="mx-auto" level={level} size={9} />
              <span className="sr-only">{word}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[
          { word: text.before, amount: before },
          { word: text.after, amount: after },
        ].map(({ word, amount }) => (
          <tr key={word}>
            <th className="text-left font-normal text-muted" scope="row">
              {word}
            </th>
            <td aria-hidden="true" className="pb-1">
              <LevelBar amount={amount} most={most} />
            </td>
            {LEVELS.map(({ level }) => (
              <td className="text-center tabular-nums" key={level}>
                {amount.byLevel[level]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sum(byLevel: Readonly<Record<string, number>>): number {
  return Object.values(byLevel).reduce((total, count) => total + count, 0)
}
