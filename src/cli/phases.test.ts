import { expect, test } from 'vitest'
import { baselineOf, progressOf } from '../analysis/baseline'
import { analyse } from '../analysis/engine'
import { basisOf, fingerprint } from '../analysis/fingerprint'
import { DECIDED } from '../analysis/fixtures/decide'
import { gate } from '../analysis/gate'
import { registerOf } from '../analysis/register'
import { PHASES, phaseOf } from '../analysis/standing'
import { summaryNow } from '../analysis/summary-now'
import { isStillOpen, withOwn } from '../analysis/verdict'
import { verdictsOf } from '../analysis/verdicts'
import { catalogue } from '../catalogue/catalogue'
import { buildTemplate, TEMPLATES } from '../catalogue/templates/templates'
import { reportOf } from '../formats/report/content'
import { registerCsv } from '../formats/report/csv'
import { findingsOf } from '../formats/report/findings'
import { reportMarkdown } from '../formats/report/markdown'
import { registerSarif } from '../formats/report/sarif'
import { NO_DECISION } from '../model/decision'
import type { Decision, Model } from '../model/model'

/** The agent with every second threat decided, one of them on facts that got worse, and one written by hand. */
function decidedAgent(): Model {
  const template = TEMPLATES.find(({ id }) => id === 'agent-mcp')
  if (!template) throw new Error('no template')
  const plain = buildTemplate(template, { id: 'm', now: '2026-01-01T00:00:00Z' })
  const decisions = analyse(plain, catalogue).threats.flatMap((threat, at): [string, Decision][] => {
    const status = DECIDED[(at / 2) % DECIDED.length]
    if (!status) return []
    const facts = at === 0 ? '1|mitigated|1x1||' : fingerprint(basisOf(threat))
    return [[threat.key, { ...NO_DECISION, status, reason: 'So', facts, at: '2026-01-01T00:00:00Z' }]]
  })
  const own = {
    title: 'Bribed clerk',
    stride: [],
    on: 'agent',
    story: '',
    likelihood: 4,
    impact: 4,
    controls: [],
  }
  return { ...plain, threats: { clerk: own }, decisions: Object.fromEntries(decisions) }
}

test('open, planned and closed are the same numbers wherever threats are counted', () => {
  const model = decidedAgent()
  const analysis = analyse(model, catalogue)
  const register = registerOf(model, analysis, catalogue)
  const counts = register.totals.byPhase
  expect(PHASES.every((phase) => counts[phase] > 0)).toBe(true)

  // The screen: status bar, threat list and badges go by verdicts, the review panel by baselines.
  const verdicts = verdictsOf(model, analysis)
  const all = withOwn(analysis.threats, verdicts.own)
  expect(all.filter((threat) => isStillOpen(threat, verdicts.decided))).toHaveLength(counts.open)
  const { byLevel } = summaryNow(analysis, verdicts)
  expect(byLevel.critical + byLevel.high + byLevel.medium + byLevel.low).toBe(counts.open)
  const baseline = baselineOf(model, register, { name: 'Now', at: '2026-01-01T00:00:00Z', note: '' })
  expect(progressOf([baseline])).toMatchObject([counts])

  // A pipeline.
  expect(gate(register, { level: 'low' })).toHaveLength(counts.open)
  expect(gate(register, { level: 'low', planned: true })).toHaveLength(counts.open + counts.planned)

  // What people take away.
  const findings = findingsOf(model, catalogue, new Set())
  const rows = registerCsv(findings).trim().split('\r\n')
  const { runs } = JSON.parse(registerSarif(findings)) as {
    runs: [{ results: { properties: { phase: string } }[] }]
  }
  const gaps = register.organisation.map(({ standing }) => phaseOf(standing))
  for (const phase of PHASES) {
    expect(rows.filter((row) => row.includes(`,${phase},system,`))).toHaveLength(counts[phase])
    const expected = counts[phase] + gaps.filter((each) => each === phase).length
    expect(runs[0].results.filter(({ properties }) => properties.phase === phase)).toHaveLength(expected)
  }
  const sections = new Set(['summary', 'changes'] as const)
  const text = reportMarkdown(
    reportOf(
      { ...findings, model: { ...model, baselines: { b: baseline } } },
      { date: '2026-02-01', sections },
    ),
  )
  expect(text).toContain(`${counts.open} open, ${counts.planned} planned, ${counts.closed} closed.`)
  expect(text).toContain(
    `| This report | 2026-02-01 | ${counts.open} | ${counts.planned} | ${counts.closed} |`,
  )
})
