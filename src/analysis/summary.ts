import { isOpen, type Summary, type Threat } from './threat'

export const EMPTY_SUMMARY: Summary = {
  elements: 0,
  threats: 0,
  byStatus: { confirmed: 0, unanswered: 0, mitigated: 0, reduced: 0, suppressed: 0 },
  byLevel: { critical: 0, high: 0, medium: 0, low: 0 },
  byStride: { S: 0, T: 0, R: 0, I: 0, D: 0, E: 0 },
}

/** The counts after some threats came and some went; `elements` are the assets and flows now. */
export function recount(
  before: Summary,
  elements: number,
  came: readonly Threat[],
  went: readonly Threat[],
): Summary {
  const byStatus = { ...before.byStatus }
  const byLevel = { ...before.byLevel }
  const byStride = { ...before.byStride }
  let threats = before.threats
  const count = (threat: Threat, by: 1 | -1) => {
    threats += by
    byStatus[threat.status] += by
    if (!isOpen(threat)) return
    byLevel[threat.risk.level] += by
    byStride[threat.stride] += by
  }
  for (const threat of went) count(threat, -1)
  for (const threat of came) count(threat, 1)
  return { elements, threats, byStatus, byLevel, byStride }
}
