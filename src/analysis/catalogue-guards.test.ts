import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Condition } from '../catalogue/condition'
import type { KindDef, RuleDef } from '../catalogue/define'
import { isSketchFlow, redraw, SYSTEM, sketchModel } from '../catalogue/sketch'
import { createAnalyser } from './engine'
import { programOf } from './program'

const rules = [...catalogue.rules.values()]
const kinds = [...catalogue.kinds.values()]
const program = programOf(catalogue)

/** Can both rules find something on the same asset, the same flow or the whole system? */
function canMeet(one: RuleDef, other: RuleDef): boolean {
  if (one.scope !== other.scope) return false
  if (one.scope === 'system') return true
  const both = (compiled: readonly { readonly rule: RuleDef }[]) =>
    [one, other].every((wanted) => compiled.some(({ rule }) => rule === wanted))
  if (one.scope === 'asset') return kinds.some((kind) => both(program.assetRules(kind)))
  const flows = (source: KindDef) => kinds.some((target) => both(program.flowRules(source, target)))
  return kinds.some(flows)
}

/** Everything that a condition reads, as `who.property`. */
function refsIn(condition: Condition): readonly string[] {
  if ('ref' in condition) return [condition.ref]
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(refsIn)
  if (condition.op === 'not') return refsIn(condition.of)
  return 'where' in condition ? refsIn(condition.where) : []
}

const yielding = rules.flatMap((rule) => (rule.yieldsTo ?? []).map((id) => ({ rule, id })))

describe('suppression', () => {
  test.each(yielding)('$rule.id can meet $id, to which it yields', ({ rule, id }) => {
    const better = catalogue.rules.get(id)
    expect(better && canMeet(rule, better)).toBe(true)
  })

  test('rules on kinds that no element has at once never meet', () => {
    const [agents, stores] = ['AGT-01', 'RAG-01'].map((id) => catalogue.rules.get(id))
    const flows = catalogue.rules.get('FLW-01')
    expect(agents && stores && canMeet(agents, stores)).toBe(false)
    expect(agents && flows && canMeet(agents, flows)).toBe(false)
  })
})

describe('properties', () => {
  const conditions = [
    ...rules.flatMap(({ when, modifiers = [], reducedWhen }) => [
      when,
      ...modifiers.map((modifier) => modifier.when),
      ...(reducedWhen ? [reducedWhen] : []),
    ]),
    ...catalogue.globalModifiers.map(({ when }) => when),
  ]
  const read = new Set(conditions.flatMap(refsIn))
  const asset = [...catalogue.properties.keys()]
  const flow = [...catalogue.flowProperties.keys()]

  test.each(asset)('%s is read by some rule', (id) => {
    expect(['self', 'source', 'target'].some((who) => read.has(`${who}.${id}`))).toBe(true)
  })

  test.each(flow)('%s of a flow is read by some rule', (id) => {
    expect(read.has(`flow.${id}`)).toBe(true)
  })
})

describe('the mitigations of a rule together answer or reduce it', () => {
  const answerable = rules.flatMap((rule) =>
    rule.cases && Object.keys(rule.controls).length > 0 ? [{ ...rule, sketch: rule.cases.present }] : [],
  )
  const analyse = createAnalyser(catalogue)

  test.each(answerable)('$id', ({ id, scope, controls, sketch }) => {
    const places =
      scope === 'system'
        ? [SYSTEM]
        : Object.keys(sketch).filter((name) => (scope === 'flow' ? isSketchFlow(name) : name === 'it'))
    const all = { controls: Object.keys(controls) }
    const placed = redraw(sketch, Object.fromEntries(places.map((name) => [name, all])))
    const status = analyse(sketchModel(placed)).byKey.get(
      `${id}:${scope === 'system' ? SYSTEM : 'it'}`,
    )?.status
    expect(['mitigated', 'reduced', undefined]).toContain(status)
  })

  test('every rule that lists none says so', () => {
    expect(rules.filter((rule) => Object.keys(rule.controls).length === 0 && !rule.residual)).toEqual([])
  })
})
