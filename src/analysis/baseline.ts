import type { Baseline, Id, Model } from '../model/model'
import type { Register, RegisterRow } from './register'
import { type Phase, phaseOf, STANDINGS } from './standing'

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

/** The residual score; 0 when nothing is left. */
function scoreNow({ risks }: RegisterRow): number {
  return risks.residual.left ? risks.residual.score : 0
}

/** The baseline that was taken last, with its id; null where there is none. */
export function latestBaseline(baselines: Model['baselines']): readonly [Id, Baseline] | null {
  return byTime(baselines).at(-1) ?? null
}

/** The oldest first; of the same time, by name. */
export function byTime(baselines: Model['baselines']): readonly (readonly [Id, Baseline])[] {
  return Object.entries(baselines).sort(([, a], [, b]) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.name < b.name ? -1 : 1,
  )
}

/** Whether a review is due (from the instant `due` on, ISO 8601 as `now`), and no baseline was taken since. */
export function isReviewLate(due: string, baselines: Model['baselines'], now: string): boolean {
  return due <= now && !Object.values(baselines).some(({ at }) => at >= due)
}

/** One point of the chart of threats over time: how many were open, planned and closed. */
export type Progress = { readonly name: string; readonly at: string } & Readonly<Record<Phase, number>>

/** How many threats were open, planned and closed at each baseline, in the order given. */
export function progressOf(baselines: readonly Baseline[]): readonly Progress[] {
  return baselines.map(({ name, at, threats }) => {
    const counts = { open: 0, planned: 0, closed: 0 }
    for (const { standing } of Object.values(threats)) counts[PHASE_OF.get(standing) ?? 'open']++
    return { name, at, ...counts }
  })
}

/** What a newer version wrote counts as open. */
const PHASE_OF: ReadonlyMap<string, Phase> = new Map(STANDINGS.map((each) => [each, phaseOf(each)]))
