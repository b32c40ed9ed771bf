import { expect, test } from 'vitest'
import { analyse } from '../analysis/engine'
import { decision } from '../analysis/fixtures/decide'
import { draw } from '../analysis/fixtures/draw'
import { registerOf } from '../analysis/register'
import { catalogue } from '../catalogue/catalogue'
import { lateOn, lateTable } from './late'

const drawn = draw({ assets: { data: { kind: 'training-data' } } })
const model = {
  ...drawn,
  info: { ...drawn.info, reviewBy: '2026-05-01' },
  decisions: { 'DAT-09:data': decision('mitigated', { due: '2026-03-01', owner: 'Ada' }) },
}
const register = registerOf(model, analyse(model, catalogue), catalogue)

test('mitigations and the review are late after their day, not on it', () => {
  expect(lateOn('2026-03-01', model, register)).toEqual([])
  expect(lateOn('2026-03-02', model, register)).toMatchObject([
    { what: 'mitigation', key: 'DAT-09:data', owner: 'Ada', due: '2026-03-01' },
  ])
  const late = lateOn('2026-05-02', model, register)
  expect(late.map(({ what }) => what)).toEqual(['mitigation', 'review'])
  expect(lateTable(late)).toMatch(
    /^\noverdue since 2026-03-01 .*, Ada\n.*Review of the model\n\nFailed: 2 overdue\.\n$/,
  )
  expect(lateTable([])).toBe('')
})
