import { expect, it } from 'vitest'
import { done } from '#text/commands-tell'
import { createAnalyser } from '../analysis/engine'
import { catalogue } from '../catalogue/catalogue'
import { emptyModel, newAsset } from '../model/model'
import { threatsSaid } from './tell-changes'

const empty = emptyModel('m', 'Model', '2026-01-01T00:00:00.000Z')

it('says what was done in the past', () => {
  expect(done('Add Public API')).toBe('Public API added')
  expect(done('Move 3 assets')).toBe('3 assets moved')
  expect(done('Wrap Index in a zone')).toBe('Index in a zone wrapped')
  expect(done('Lay out the diagram')).toBe('Lay out the diagram')
})

it('counts the threats that came and went, and those that are to be confirmed', () => {
  const analyse = createAnalyser(catalogue)
  const before = analyse(empty)
  const after = analyse({ ...empty, assets: { api: newAsset('public-api', 'Public API') } })
  expect(threatsSaid(before, after)).toMatch(/^\d+ new threats, \d+ to confirm$/)
  expect(threatsSaid(after, before)).toMatch(/^\d+ threats gone$/)
  expect(threatsSaid(after, after)).toBe('')
})
