import type { Baseline, Model } from '../model/model'
import { scoreNow } from './compare'
import type { Register } from './register'
import { isClosed, STANDINGS } from './standing'

/** The model and its register as they are now; `at` is an ISO time. */
export function baselineOf(
  { info, assets, zones, flows, places }: Model,
  { rows }: Register,
  about: Pick<Baseline, 'name' | 'at' | 'note'>,
): Baseline {
  const titles: Record<string, string> = {}
  const threats: Record<string, Baseline['threats'][string]> = {}
  for (const row of rows) {
    titles[row.threat?.rule ?? row.key] = row.title
    threats[row.key] = {
      status: row.threat?.status ?? (row.standing === 'mitigated' ? 'mitigated' : 'confirmed'),
      standing: row.standing,
      score: scoreNow(row),
    }
  }
  return {
    ...about,
    stage: info.stage,
    model: { assets, zones, flows, places, controls: info.controls },
    threats,
    titles,
  }
}

/** One point of the chart of open against closed threats. */
export type Progress = {
  readonly name: string
  readonly at: string
  readonly open: number
  readonly closed: number
}

/** How many threats were open and closed at each baseline, the oldest first. */
export function progressOf(baselines: Model['baselines']): readonly Progress[] {
  return Object.values(baselines)
    .map(({ name, at, threats }) => {
      const all = Object.values(threats)
      const closed = all.filter(({ standing }) => CLOSED.has(standing)).length
      return { name, at, open: all.length - closed, closed }
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.name < b.name ? -1 : 1))
}

const CLOSED: ReadonlySet<string> = new Set(STANDINGS.filter(isClosed))
