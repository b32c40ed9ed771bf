import { expect, test } from 'vitest'
import { analyse } from '../../analysis/engine'
import { basisOf, fingerprint } from '../../analysis/fingerprint'
import { worstFirstNow } from '../../analysis/triage-queue'
import { createVerdicts } from '../../analysis/verdicts'
import { catalogue } from '../../catalogue/catalogue'
import { buildTemplate, TEMPLATES } from '../../catalogue/templates/templates'
import type { Decision, Model } from '../../model/model'
import { minutesName, minutesOf } from './minutes'

const template = TEMPLATES.find(({ id }) => id === 'seed-sample')
if (!template) throw new Error('no sample')
const sample = buildTemplate(template, { id: 's', now: '2026-01-01T00:00:00Z' })
const analysis = analyse(sample, catalogue)
const SINCE = '2026-03-02T09:00:00.000Z'

function minutes(decisions: Model['decisions'], info: Partial<Model['info']> = {}): string {
  const model = { ...sample, decisions, info: { ...sample.info, ...info } }
  const verdicts = createVerdicts()(model, analysis)
  const threats = worstFirstNow(analysis, verdicts)
  const at = '2026-03-02T10:00:00.000Z'
  return minutesOf({ model, catalogue, threats, decided: verdicts.decided, since: SINCE, at })
}

function decision(index: number, fields: Partial<Decision>): [string, Decision] {
  const threat = analysis.threats[index]
  if (!threat) throw new Error('no threat')
  const facts = fingerprint(basisOf(threat))
  const base = {
    status: 'accepted',
    reason: 'So',
    owner: '',
    due: null,
    facts,
    at: '2026-03-02T09:30:00.000Z',
  }
  return [threat.key, { ...base, ...fields } as Decision]
}

test('tell what was decided, by whom, who does what until when, what is parked and what is open', () => {
  const text = minutes(
    Object.fromEntries([
      decision(0, { by: 'Ada', reason: 'Pilot' }),
      decision(1, {
        status: 'mitigated',
        controls: ['C-BACKUP'],
        owner: 'Grace',
        due: '2026-04-01',
        by: 'Ada',
      }),
      decision(2, { reason: 'Long ago', at: '2026-01-05T00:00:00.000Z' }),
    ]),
    {
      participants: ['Ada', 'Grace'],
      parked: [{ text: 'Who pays?' }, { text: 'Ask', threat: analysis.threats[3]?.key ?? '' }],
    },
  )
  const [head = '', decided = '', actions = '', parked = '', open = '', before = ''] = text.split('\n## ')
  expect(head).toContain('- Participants: Ada, Grace')
  expect(head).toContain('- Decided: 2, 1 before.')
  expect(decided).toContain(`| ${analysis.threats[0]?.title} |`)
  expect(decided).toContain('| Accept | Pilot | Ada |')
  expect(decided).not.toContain('Long ago')
  expect(actions).toMatch(/- \[ \] \*\*Grace\*\*, by 2026-04-01: .*Mitigate, planned: /)
  expect(parked).toContain('- Who pays?')
  expect(parked).toContain(`- ${analysis.threats[3]?.title} (`)
  expect(open).not.toContain(`| ${analysis.threats[0]?.title} | ${analysis.threats[0]?.element.name} |`)
  expect(before).toContain('Long ago')
})

test('whatever people type stays text', () => {
  const text = minutes(
    Object.fromEntries([decision(0, { reason: 'a|b\n# <img src=x> [l](javascript:x)' })]),
    {
      title: '# Big | *plan*',
    },
  )
  expect(text).toContain('# Minutes: \\# Big \\| \\*plan\\*')
  expect(text).toContain('a\\|b # \\<img src=x\\> \\[l\\](javascript:x)')
})

test('say so where there is nothing', () => {
  const text = minutes({})
  expect(text).toContain('## Decided in this workshop\n\nNothing.')
  expect(text).toContain('Participants: not named')
  expect(minutesName({ model: sample, at: SINCE })).toBe('sample-ai-system-minutes-2026-03-02.md')
})
