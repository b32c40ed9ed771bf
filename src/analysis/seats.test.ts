import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { RuleDef } from '../catalogue/define'
import { kindOf } from '../catalogue/kind-groups'
import { seatsOn, seatsOnFlows } from '../catalogue/seats'
import { isSketchFlow, redraw, type Sketch, sketchModel } from '../catalogue/sketch'
import { analyse, createAnalyser } from './engine'
import { draw } from './fixtures/draw'

const run = (model: Parameters<typeof analyse>[0]) => analyse(model, catalogue)

describe('where a mitigation works', () => {
  test('one that no rule of the kind lists changes nothing there', () => {
    const model = (controls: readonly string[]) =>
      draw({
        assets: {
          crm: {
            kind: 'user-data',
            props: { sensitivity: 'confidential' },
            controls: Object.fromEntries(controls.map((id) => [id, 'in-place' as const])),
          },
        },
      })
    expect(run(model(['C-AGENT-TRACE', 'C-AI-TELEMETRY'])).byKey.get('STO-04:crm')?.status).toBe('unanswered')
    expect(run(model(['C-AUDIT'])).byKey.get('STO-04:crm')?.status).toBe('mitigated')
  })

  test('account checks work on the user, though no rule is asked for users', () => {
    expect([...seatsOn(catalogue, kindOf(catalogue, 'end-user'))]).toEqual(['C-ACCOUNT-PROOF'])
  })

  test('a sandbox does not say that code is run, nor does it replace a better answer', () => {
    const status = (codeExecution?: string) =>
      run(
        draw({
          assets: {
            bot: {
              kind: 'agent',
              ...(codeExecution && { props: { codeExecution } }),
              controls: { 'C-SANDBOX': 'in-place' },
            },
          },
        }),
      ).byKey.get('AGT-08:bot')?.status
    expect(status()).toBe('unanswered')
    expect(status('unsandboxed')).toBe('unanswered')
    expect(status('none')).toBeUndefined()
  })
})

/** Mitigations that make the threat of a case go away by themselves though its rule does not list them. */
function unlistedAnswers(rule: RuleDef): readonly string[] {
  const { cases } = rule
  if (!cases || rule.scope === 'system') return []
  const judge = createAnalyser({ ...catalogue, rules: new Map([[rule.id, rule]]) })
  const shows = (sketch: Sketch) => {
    const status = judge(sketchModel(sketch)).byKey.get(`${rule.id}:it`)?.status
    return status !== undefined && status !== 'mitigated'
  }
  const sketches = [cases.present, ...(cases.also ?? []).map((change) => redraw(cases.present, change))]
  return sketches.flatMap((sketch) => {
    const place = rule.scope === 'flow' ? Object.keys(sketch).find(isSketchFlow) : 'it'
    if (place === undefined) return []
    const kind = kindOf(catalogue, sketch[place]?.kind ?? '')
    const seats = rule.scope === 'flow' ? seatsOnFlows(catalogue) : seatsOn(catalogue, kind)
    return [...seats].filter(
      (id) => !(id in rule.controls) && !shows(redraw(sketch, { [place]: { controls: [id] } })),
    )
  })
}

test.each([...catalogue.rules.values()])('$id lists every mitigation that answers it', (rule) => {
  expect(unlistedAnswers(rule)).toEqual([])
})
