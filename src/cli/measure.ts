import { nextQuestions } from '../analysis/questions'
import { summaryNow } from '../analysis/summary-now'
import type { Analysis, Level, Status } from '../analysis/threat'
import { isStillOpen, wantsAttention, withOwn } from '../analysis/verdict'
import { verdictsOf } from '../analysis/verdicts'
import type { Catalogue } from '../catalogue/define'
import type { Model } from '../model/model'
import { isAiSpecific } from './ai-specific'

/** How much an analysis asks of its reader, in counts. Open: confirmed, unanswered or reduced, and not decided. */
export type Measures = {
  readonly assets: number
  readonly flows: number
  readonly byStatus: Readonly<Record<Status, number>>
  readonly open: number
  /** Open threats. */
  readonly byLevel: Readonly<Record<Level, number>>
  /** Threats that the panel opens on: open, and confirmed or of high or critical risk. */
  readonly opening: number
  /** Different questions that open threats hang on. */
  readonly questions: number
  /** Open threats whose rule cites something about AI. */
  readonly aiSpecific: number
}

/** The counts of one model and its analysis. */
export function measure(model: Model, analysis: Analysis, catalogue: Catalogue): Measures {
  const verdicts = verdictsOf(model, analysis)
  const { own, decided } = verdicts
  const open = withOwn(analysis.threats, own).filter((threat) => isStillOpen(threat, decided))
  const { byStatus, byLevel } = summaryNow(analysis, verdicts)
  return {
    assets: Object.keys(model.assets).length,
    flows: Object.keys(model.flows).length,
    byStatus,
    open: open.length,
    byLevel,
    opening: open.filter((threat) => wantsAttention(threat, decided)).length,
    questions: nextQuestions(analysis, verdicts.decided).length,
    aiSpecific: open.filter(({ references }) => isAiSpecific(references, catalogue)).length,
  }
}

/** The sum of the counts of several analyses. */
export function sumUp(all: readonly Measures[]): Measures {
  const sum = (count: (each: Measures) => number) => all.reduce((total, each) => total + count(each), 0)
  return {
    assets: sum(({ assets }) => assets),
    flows: sum(({ flows }) => flows),
    byStatus: {
      confirmed: sum(({ byStatus }) => byStatus.confirmed),
      unanswered: sum(({ byStatus }) => byStatus.unanswered),
      mitigated: sum(({ byStatus }) => byStatus.mitigated),
      reduced: sum(({ byStatus }) => byStatus.reduced),
      suppressed: sum(({ byStatus }) => byStatus.suppressed),
    },
    open: sum(({ open }) => open),
    byLevel: {
      critical: sum(({ byLevel }) => byLevel.critical),
      high: sum(({ byLevel }) => byLevel.high),
      medium: sum(({ byLevel }) => byLevel.medium),
      low: sum(({ byLevel }) => byLevel.low),
    },
    opening: sum(({ opening }) => opening),
    questions: sum(({ questions }) => questions),
    aiSpecific: sum(({ aiSpecific }) => aiSpecific),
  }
}

/** The counts set in relation, two digits; null where there is nothing to divide by. */
export function shares({ assets, flows, open, opening, aiSpecific }: Measures) {
  return {
    openingPerAsset: share(opening, assets),
    openingPerElement: share(opening, assets + flows),
    aiSpecificShare: share(aiSpecific, open),
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((100 * part) / whole) / 100
}
