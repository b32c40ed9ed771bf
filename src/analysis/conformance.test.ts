import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { analyse } from './engine'
import {
  asVector,
  type Expected,
  hasReference,
  place,
  REFERENCE,
  readModels,
  readVectors,
} from './fixtures/reference'

const byRuleAndPlace = (a: Expected, b: Expected) =>
  a.rule.localeCompare(b.rule) || a.on.join().localeCompare(b.on.join())

if (!hasReference) test.skip(`the reference vectors are not at ${REFERENCE}`, () => {})
else {
  const models = readModels()
  const vectors = readVectors()
  const modelOf = (name: string) => {
    const model = models.get(name)
    if (!model) throw new Error(`no reference model ${name}`)
    return model
  }

  describe('the reference models give exactly the reference results', () => {
    test.each(vectors.models)('$model', ({ model, results }) => {
      const found = analyse(modelOf(model), catalogue).threats.map(asVector)
      const expected = results.map((result) => ({ ...result, unknown: [...result.unknown].sort() }))
      expect(found.sort(byRuleAndPlace)).toEqual([...expected].sort(byRuleAndPlace))
    })
  })

  describe('each rule shows, and its controls answer it', () => {
    test.each(vectors.perRule)('$rule on $on of $model', ({ rule, model, on, expect: status, ...after }) => {
      const at = (changed: typeof models extends ReadonlyMap<string, infer M> ? M : never) =>
        analyse(changed, catalogue).threats.find((threat) => {
          const where = asVector(threat)
          return where.rule === rule && where.on.join() === on.join()
        })
      expect(at(modelOf(model))?.status).toBe(status)
      const answered = at(place(modelOf(model), on, after.afterControls))
      // What the reference finds absent is shown as mitigated, by the controls that made it go away.
      const shown =
        answered?.status === 'mitigated' && after.expectAfter === 'absent' ? 'absent' : answered?.status
      expect(shown ?? 'absent').toBe(after.expectAfter)
      if (answered?.status === 'mitigated') expect(answered.mitigatedBy).not.toEqual([])
    })
  })
}
