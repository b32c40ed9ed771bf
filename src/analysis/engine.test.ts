import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { analyse, createAnalyser } from './engine'
import { randomEdit } from './fixtures/random-edit'
import { randomModel } from './fixtures/random-model'
import { told } from './fixtures/told'

describe('re-analysis', () => {
  test('says after any edits what an analysis from nothing says', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(randomModel, fc.array(randomEdit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const analyser = createAnalyser(catalogue)
        let model = start
        told(analyser(model))
        for (const edit of edits) {
          model = edit(model)
          const again = told(analyser(model))
          const fresh = told(analyse(model, catalogue))
          if (JSON.stringify(again) !== JSON.stringify(fresh)) expect(again).toEqual(fresh)
        }
      }),
      { numRuns: 60 },
    )
  })
})
