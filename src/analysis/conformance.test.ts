import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Id, Model } from '../model/model'
import { analyse } from './engine'
import { type Difference, departures, differences, explains, ruleDifferences } from './fixtures/departure'
import { asVector, hasReference, place, REFERENCE, readModels, readVectors } from './fixtures/reference'
import { allThreats } from './threat'

const ENTRIES = departures.flatMap(({ entries }) => entries)

/** Differences that no departure explains, as lines. */
function unexplained(found: readonly Difference[]): readonly string[] {
  return found
    .filter((difference) => !ENTRIES.some((entry) => explains(entry, difference)))
    .map(({ rule, model, on, what, to }) => `${rule} on ${on} of ${model}: ${what} ${to}`)
}

if (!hasReference) test.skip(`the reference vectors are not at ${REFERENCE}`, () => {})
else {
  const models = readModels()
  const vectors = readVectors()
  const modelOf = (name: string): Model => {
    const model = models.get(name)
    if (!model) throw new Error(`no reference model ${name}`)
    return model
  }
  const inModel = vectors.models.map(({ model, results }) => ({
    model,
    found: differences(model, results, allThreats(analyse(modelOf(model), catalogue)).map(asVector)),
  }))
  const perRule = vectors.perRule.map((vector) => {
    const model = modelOf(vector.model)
    const after = threatAt(place(model, vector.on, vector.afterControls), vector.rule, vector.on)
    // What the reference finds absent is shown as mitigated, by the controls that made it go away.
    const isGone = after?.status === 'mitigated' && vector.expectAfter === 'absent'
    return {
      ...vector,
      after,
      found: ruleDifferences(
        vector,
        threatAt(model, vector.rule, vector.on)?.status ?? 'absent',
        isGone ? 'absent' : (after?.status ?? 'absent'),
      ),
    }
  })

  describe('the reference models give the reference results, but for the departures', () => {
    test.each(inModel)('$model', ({ found }) => {
      expect(unexplained(found)).toEqual([])
    })
  })

  describe('each rule shows, and its controls answer it', () => {
    test.each(perRule)('$rule on $on of $model', ({ found, after }) => {
      expect(unexplained(found)).toEqual([])
      if (after?.status === 'mitigated') expect(after.mitigatedBy).not.toEqual([])
    })
  })

  const all = [...inModel, ...perRule].flatMap(({ found }) => found)

  test.each(departures)('nothing that note $note departs in is out of date', ({ entries }) => {
    expect(entries.filter((entry) => !all.some((difference) => explains(entry, difference)))).toEqual([])
  })

  test('the vectors are there', () => {
    expect(inModel.length + perRule.length).toBeGreaterThan(200)
  })
}

function threatAt(model: Model, rule: string, on: readonly Id[]) {
  return allThreats(analyse(model, catalogue)).find((threat) => {
    const vector = asVector(threat)
    return vector.rule === rule && vector.on.join() === on.join()
  })
}
