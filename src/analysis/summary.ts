import { isOpen, type Status, type Summary, type Threat } from './threat'

/** Counts for the status bar and the command line; `elements` are assets and flows. */
export function summarise(threats: readonly Threat[], elements: number): Summary {
  const byStatus: Record<Status, number> = {
    confirmed: 0,
    unanswered: 0,
    mitigated: 0,
    reduced: 0,
    suppressed: 0,
  }
  const byLevel = { critical: 0, high: 0, medium: 0, low: 0 }
  const byStride = { S: 0, T: 0, R: 0, I: 0, D: 0, E: 0 }
  for (const threat of threats) {
    byStatus[threat.status]++
    if (!isOpen(threat)) continue
    byLevel[threat.risk.level]++
    byStride[threat.stride]++
  }
  return { elements, threats: threats.length, byStatus, byLevel, byStride }
}
