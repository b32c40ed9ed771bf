import * as text from '#text/risk'
import type { Totals } from '../../analysis/totals'
import { SeverityShape } from '../../ui/severity'
import { tip } from '../../ui/tip'
import { LevelBar } from './level-bar'
import { LEVELS, WORLDS } from './levels'

/** How many threats of each level there are, were, and will be. */
export function TotalsTable({ totals }: { readonly totals: Totals }) {
  const most = Math.max(...WORLDS.map(({ world }) => count(totals, world)))
  return (
    <table className="w-full table-fixed border-collapse">
      <thead>
        <tr>
          <th className="w-24 text-left font-normal text-muted text-xs" scope="col">
            {text.threats}
          </th>
          {WORLDS.map(({ world, word, meaning }) => (
            <th className="pb-1 text-left align-bottom font-medium" key={world} scope="col" {...tip(meaning)}>
              {word}
              <LevelBar amount={totals[world]} most={most} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LEVELS.map(({ level, word }) => (
          <tr className="border-line border-t" key={level}>
            <th className="py-1 text-left font-normal" scope="row">
              <span className="inline-flex items-center gap-1.5">
                <SeverityShape level={level} />
                {word}
              </span>
            </th>
            {WORLDS.map(({ world }) => (
              <td className="py-1 tabular-nums" key={world}>
                <span className={totals[world].byLevel[level] > 0 ? 'font-semibold' : 'text-faint'}>
                  {totals[world].byLevel[level]}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function count(totals: Totals, world: (typeof WORLDS)[number]['world']): number {
  return LEVELS.reduce((sum, { level }) => sum + totals[world].byLevel[level], 0)
}
