import { expect, it } from 'vitest'
import { memoryPort } from './storage'
import { expendable, PREVIOUS_KEPT, surplus, type Version, versionKey, versionsUnder } from './versions'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.parse('2026-11-22T18:30:00Z')

/** Versions of a model, each so long before now, the latest first. */
const ago = (record: string, ...ages: readonly number[]): Version[] =>
  ages.map((age, index) => {
    const revision = ages.length - index
    const at = NOW - age
    return { key: versionKey(record, revision, at), record, revision, at }
  })
const ages = (versions: readonly Version[]) => versions.map(({ at }) => NOW - at)

it('keeps the latest as they are, and of what was before the last of each hour, and of each day', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7].map((count) => count * MINUTE)
  expect(ages(surplus(ago('m', ...minutes), NOW))).toEqual([7 * MINUTE, 6 * MINUTE])
  const days = [26, 27, 28, 50, 51].map((count) => count * HOUR)
  const out = surplus(ago('m', 1, 2, 3, 4, ...days), NOW)
  expect(ages(out)).toEqual([51, 28, 27].map((count) => count * HOUR))
})

it('keeps only so many of one model, and gives up the oldest', () => {
  const days = Array.from({ length: 20 }, (_, index) => (index + 2) * 24 * HOUR)
  const out = surplus(ago('m', ...days), NOW)
  expect(out).toHaveLength(20 - PREVIOUS_KEPT)
  expect(ages(out)).toEqual(days.slice(PREVIOUS_KEPT).toReversed())
})

it('gives up first what says little, then the oldest of any model, and the last one of each at the end', () => {
  const often = ago('often', ...[10, 20, 30, 40, 50, 51, 52].map((count) => count * MINUTE))
  const old = ago('old', 40 * HOUR, 60 * HOUR, 90 * HOUR)
  const fresh = ago('fresh', MINUTE)
  const order = expendable([...fresh, ...often, ...old], NOW)
  expect(order.map(({ record, at }) => `${record} ${(NOW - at) / MINUTE}`)).toEqual([
    'often 52',
    'often 51',
    `old ${90 * 60}`,
    `old ${60 * 60}`,
    'often 50',
    'often 40',
    'often 30',
    'often 20',
    `old ${40 * 60}`,
    'often 10',
    'fresh 1',
  ])
})

it('finds versions as earlier releases named them, and when they were made', () => {
  const storage = memoryPort()
  const text = '{"revision":3,"model":{"info":{"updated":"2026-11-22T10:00:00.000Z"}}}'
  storage.write('strideboard/model/m/prev/3', text)
  storage.write('strideboard/model/m/prev/4', 'torn')
  storage.write('strideboard/model/m/prev/5-1000', text)
  storage.write('strideboard/model/m/prev/other', text)
  expect(versionsUnder(storage, 'strideboard/model/').map(({ revision, at }) => [revision, at])).toEqual([
    [5, 1000],
    [4, 0],
    [3, Date.parse('2026-11-22T10:00:00Z')],
  ])
})
