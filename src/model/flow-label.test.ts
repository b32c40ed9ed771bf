import { describe, expect, it } from 'vitest'
import { LABEL_LINE, placeFlowLabel } from './flow-label'
import { ASSET_SIZE, type Rect } from './geometry'
import { route } from './route'

const left = { x: 0, y: 0, ...ASSET_SIZE }

function label(name: string, x: number, y: number, marks = 0) {
  const right = { x, y, ...ASSET_SIZE }
  return placeFlowLabel(name, route(left, right, 0), left, right, marks)
}

describe('placeFlowLabel', () => {
  it('sits above a level line where the words fit between the cards', () => {
    const wide = label('Score', 400, 0)
    expect(wide.lines).toEqual(['Score'])
    expect(wide.anchor).toBe('middle')
    expect(wide.at.y).toBeLessThan(30)
  })

  it('breaks into lines in a narrow gap, and goes below the cards when even a word does not fit', () => {
    const narrow = label('Prediction request', ASSET_SIZE.w + 90, 0)
    expect(narrow.lines).toEqual(['Prediction', 'request'])
    const tiny = label('Prediction request', ASSET_SIZE.w + 40, 0)
    expect(tiny.lines).toEqual(['Prediction request'])
    expect(tiny.at.y).toBeGreaterThan(60)
  })

  it('sits to the right of a line that runs down, clear of the marks', () => {
    const plain = label('Training set', 0, 300)
    expect(plain.anchor).toBe('start')
    const marked = label('Training set', 0, 300, 40)
    expect(marked.at.x - plain.at.x).toBe(20)
  })

  it('puts the names of parallel flows on the outside', () => {
    const at = (x: number, y: number, lane: number) => {
      const other = { x, y, ...ASSET_SIZE }
      return placeFlowLabel('Score', route(left, other, lane), left, other, 0, lane)
    }
    expect(at(400, 0, -0.5).at.y).toBeLessThan(18)
    expect(at(400, 0, 0.5).at.y).toBeGreaterThan(42 + 10)
    expect(at(0, 300, -0.5)).toMatchObject({ anchor: 'end' })
    expect(at(0, 300, 0.5)).toMatchObject({ anchor: 'start' })
    expect(at(ASSET_SIZE.w + 20, 0, -0.5).at.y).toBeLessThan(0)
    expect(at(ASSET_SIZE.w + 20, 0, 0.5).at.y).toBeGreaterThan(60)
  })

  it('puts the names of parallel flows that run down to the left on the outside too', () => {
    const upper = { x: 260, y: 0, ...ASSET_SIZE }
    const lower = { x: 0, y: 500, ...ASSET_SIZE }
    const at = (lane: number) => placeFlowLabel('Score', route(upper, lower, lane), upper, lower, 0, lane)
    const [one, two] = [-0.5, 0.5].map((lane) => ({
      lane,
      x: route(upper, lower, lane).label.x,
      anchor: at(lane).anchor,
    }))
    const [left, right] = (one?.x ?? 0) < (two?.x ?? 0) ? [one, two] : [two, one]
    expect([left?.anchor, right?.anchor]).toEqual(['end', 'start'])
  })

  it('moves up by a line for each further line', () => {
    const one = label('Prediction', ASSET_SIZE.w + 90, 0)
    const two = label('Prediction request', ASSET_SIZE.w + 90, 0)
    expect(one.at.y - two.at.y).toBe(LABEL_LINE)
  })
})

it.each([
  ['down to the right', { x: 400, y: 300, ...ASSET_SIZE }],
  ['down to the left', { x: -400, y: 300, ...ASSET_SIZE }],
])('parallel curves that run %s have their names on the outside', (_, to) => {
  const from = { x: 0, y: 0, ...ASSET_SIZE }
  const [left, right] = [-0.5, 0.5]
    .map((lane) => {
      const line = route(from, to, lane)
      return { x: line.label.x, ...placeFlowLabel('Reads', line, from, to, 0, lane) }
    })
    .sort((a, b) => a.x - b.x)
  expect([left?.anchor, right?.anchor]).toEqual(['end', 'start'])
})

it('stays off other words, such as the name of a zone', () => {
  const right = { x: 0, y: 300, ...ASSET_SIZE }
  const place = (words: readonly Rect[]) =>
    placeFlowLabel('Training set', route(left, right, 0), left, right, 0, 0, [], words)
  const usual = place([])
  const inTheWay = { x: usual.at.x - 10, y: usual.at.y - 12, w: 60, h: 18 }
  const moved = place([inTheWay])
  const clear = moved.anchor === 'end' ? moved.at.x < inTheWay.x : Math.abs(moved.at.y - usual.at.y) > 12
  expect(clear).toBe(true)
})
