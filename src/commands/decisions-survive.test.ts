import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Basis, basisOf } from '../analysis/fingerprint'
import { DECIDED } from '../analysis/fixtures/decide'
import { judgeOwn } from '../analysis/own-judged'
import { type Register, type RegisterRow, registerOf } from '../analysis/register'
import { catalogueOf } from '../catalogue/pack/model-catalogue'
import { buildTemplate, TEMPLATES } from '../catalogue/templates/templates'
import type { Id, Model, OwnThreat, ThreatKey } from '../model/model'
import { ownIdOf } from '../model/own-threat'
import { apply, diff, elementOf } from '../model/patch'
import { analysisReady } from '../store/derived'
import { applyRemote, documentStore, endMerge, load, redo, undo } from '../store/document'
import { decide } from './decide'
import { goBackTo } from './earlier'
import { rename } from './edit'
import { at, EDITS } from './fixtures/edits'

const model = () => documentStore.getState().model
const PACK = JSON.parse(
  readFileSync(new URL('../../public/examples/bank-pack.json', import.meta.url), 'utf8'),
)

async function register(): Promise<Register> {
  const analysis = await analysisReady()
  return registerOf(model(), analysis, catalogueOf(model()))
}

/** Facts that a decision was taken on, in plain, by the fingerprint that it keeps of them. */
const bases = new Map<string, Basis>()

function basisOfRow({ threat, own }: RegisterRow): Basis | null {
  if (threat) return basisOf(threat)
  return own && judgeOwn(model(), own).basis
}

async function decideOn(pick: number): Promise<void> {
  const { rows } = await register()
  const row = rows[pick % Math.max(1, rows.length)]
  if (!row) return
  const status = DECIDED[pick % DECIDED.length] ?? 'accepted'
  decide([row.key], { status, reason: 'said' })
  const facts = model().decisions[row.key]?.facts
  // What a decision to mitigate relies on is planned with it, and nothing about that changes what it stood on.
  const basis = basisOfRow(row)
  if (facts && basis) bases.set(facts, basis)
}

const isThere = (key: ThreatKey, { assets, flows, threats }: Model) => {
  const own = ownIdOf(key)
  const element = elementOf(key)
  if (own !== null) return Object.hasOwn(threats, own)
  return element === 'system' || Object.hasOwn(assets, element) || Object.hasOwn(flows, element)
}

const WORSE = ['suppressed', 'mitigated', 'reduced', 'unanswered', 'confirmed']

/** What a person would say: something is worse than it was, or new, or a mitigation is gone. */
function gotWorse(before: Basis, now: Basis): boolean {
  return (
    WORSE.indexOf(now.status) > WORSE.indexOf(before.status) ||
    now.likelihood * now.impact > before.likelihood * before.impact ||
    now.grounds.some((ground) => !before.grounds.includes(ground)) ||
    now.further.some(({ sort, trust }) =>
      before.further.every((known) => known.sort !== sort || known.trust > trust),
    ) ||
    before.inPlace.some((id) => !now.inPlace.includes(id))
  )
}

/** A decision re-opened exactly when what it stood on got worse, and no mitigation settled it meanwhile. */
function checkStandings({ byKey, gone }: Register, context: string): void {
  for (const [key, decision] of Object.entries(model().decisions)) {
    const row = byKey.get(key)
    if (!row) {
      expect(
        gone.map((each) => each.key),
        context,
      ).toContain(key)
      continue
    }
    const now = basisOfRow(row)
    const before = bases.get(decision.facts)
    if (!now || !before) throw new Error(`${context}: nothing is known about ${key}`)
    const outlasts = ['transferred', 'avoided', 'not-applicable'].includes(decision.status)
    const isSettled = (now.status === 'mitigated' || now.status === 'suppressed') && !outlasts
    expect(row.standing === 're-opened', `${context}: ${key}`).toBe(!isSettled && gotWorse(before, now))
    expect(row.decision, context).toEqual(decision)
  }
}

const own = (on: Id): OwnThreat => ({
  title: 'Ours',
  stride: ['T'],
  on,
  story: '',
  likelihood: 3,
  impact: 4,
  controls: ['C-BACKUP'],
})

function startOf(which: number): Model {
  const template = TEMPLATES[which % TEMPLATES.length]
  if (!template) throw new Error('no template')
  const built = buildTemplate(template, { id: 'm', now: '2026-01-01T00:00:00Z' })
  const [asset = '', other = ''] = Object.keys(built.assets)
  const [flow = ''] = Object.keys(built.flows)
  const [zone = ''] = Object.keys(built.zones)
  const threats = { t1: own(asset), t2: own(flow), t3: own(zone), t4: own('system'), t5: own(other) }
  return { ...built, threats, packs: { bank: { on: true, pack: PACK } } }
}

const step = fc.record({ edit: fc.nat({ max: EDITS.length - 1 }), a: fc.nat(), b: fc.nat() })

/** All but the time of the last change. */
const content = ({ info, ...rest }: Model) => ({ ...rest, info: { ...info, updated: '' } })

async function takeStep({ edit, a, b }: { edit: number; a: number; b: number }): Promise<void> {
  const one = EDITS[edit]
  if (!one) return
  const before = model()
  const standings = new Map([...(await register()).byKey].map(([key, { standing }]) => [key, standing]))
  endMerge()
  const steps = documentStore.getState().past.length
  await one.run(a, b)
  const after = model()
  for (const [key, decision] of Object.entries(before.decisions)) {
    const kept = after.decisions[key]
    if (isThere(key, after)) expect(kept, `${one.name}: ${key}`).toEqual(decision)
    else expect(kept, `${one.name}: ${key}`).toBeUndefined()
  }
  const fresh = Object.keys(after.decisions).filter((key) => !before.decisions[key])
  expect(fresh, `${one.name} decides nothing`).toEqual([])
  const now = await register()
  checkStandings(now, one.name)
  if (one.plain)
    for (const [key, standing] of standings) expect(now.byKey.get(key)?.standing, one.name).toBe(standing)
  if (documentStore.getState().past.length !== steps + 1) return
  undo()
  expect(content(model()), `undo of ${one.name}`).toEqual(content(before))
  checkStandings(await register(), `undo of ${one.name}`)
  redo()
  expect(content(model()), `redo of ${one.name}`).toEqual(content(after))
}

test('no edit loses a decision; it re-opens exactly when its facts got worse; undo restores all of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: TEMPLATES.length - 1 }),
      fc.array(fc.nat(), { minLength: 3, maxLength: 10 }),
      fc.array(step, { minLength: 1, maxLength: 6 }),
      async (which, decided, steps) => {
        bases.clear()
        load(startOf(which))
        for (const pick of decided) await decideOn(pick)
        const version = model()
        for (const one of steps) await takeStep(one)
        // As it was, decisions and all, in one step; and back.
        const last = model()
        const count = documentStore.getState().past.length
        goBackTo(version)
        expect(content(model())).toEqual(content(version))
        checkStandings(await register(), 'going back')
        if (documentStore.getState().past.length > count) undo()
        expect(content(model())).toEqual(content(last))
      },
    ),
    { numRuns: 15 },
  )
}, 120_000)

test('two tabs that decide and edit at the same time end with both', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: TEMPLATES.length - 1 }), fc.nat(), fc.nat(), async (which, a, b) => {
      load(startOf(which))
      const start = model()
      await decideOn(a)
      const decision = diff(start, model())
      load(start)
      rename(at('assets', b), 'Renamed elsewhere')
      const edit = diff(start, model())
      applyRemote(decision)
      expect(content(model())).toEqual(content(apply(apply(start, decision), edit)))
    }),
    { numRuns: 15 },
  )
}, 60_000)
