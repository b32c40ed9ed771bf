import { EMPTY_SUMMARY, recount } from './summary'
import type { Analysis, Summary } from './threat'
import { isStillOpen, lettersOf, riskNow, type Verdicts, withOwn } from './verdict'

/** The counts with what people say: their threats among them, and nothing open about which they decided. */
export function summaryNow(analysis: Analysis, { own, decided }: Verdicts): Summary {
  if (own.length === 0 && decided.size === 0) return analysis.summary
  const all = withOwn(analysis.threats, own)
  const { byStatus } = recount(EMPTY_SUMMARY, 0, all, [])
  const byLevel = { ...EMPTY_SUMMARY.byLevel }
  const byStride = { ...EMPTY_SUMMARY.byStride }
  for (const threat of all.filter((each) => isStillOpen(each, decided))) {
    byLevel[riskNow(threat, decided).level]++
    for (const letter of lettersOf(threat)) byStride[letter]++
  }
  return { elements: analysis.summary.elements, threats: all.length, byStatus, byLevel, byStride }
}
