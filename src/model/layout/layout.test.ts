import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edit } from '../edit'
import { soundModel } from '../fixtures/any-model'
import { boxes, type Rect } from '../geometry'
import { emptyModel, type Id, type Model, newAsset, newFlow, newZone } from '../model'
import { normalise } from '../normalise'
import { apply } from '../patch'
import { layOut } from './layout'

function laidOut(model: Model, chosen: readonly Id[] | null = null): Model {
  const places = layOut(model, chosen)
  const patch = edit(model, (tx) => {
    for (const [id, place] of places) tx.set('places', id, place)
  })
  return apply(model, patch)
}

function apart(a: Rect, b: Rect): boolean {
  return a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
}

function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.x > outer.x &&
    inner.y > outer.y &&
    inner.x + inner.w < outer.x + outer.w &&
    inner.y + inner.h < outer.y + outer.h
  )
}

const homeOf = (model: Model, id: Id) => (model.assets[id] ?? model.zones[id])?.zone ?? null

/** So many assets in a row of zones, with flows to some of the next ones. */
function large(count: number): Model {
  const model = { ...emptyModel('m', 'Large', ''), assets: {}, zones: {}, flows: {}, places: {} }
  const out = {
    assets: {} as Record<Id, ReturnType<typeof newAsset>>,
    zones: {} as Record<Id, ReturnType<typeof newZone>>,
    flows: {} as Record<Id, ReturnType<typeof newFlow>>,
  }
  for (let i = 0; i < count; i++) {
    const zone = `z${Math.floor(i / 20)}`
    out.zones[zone] ??= newZone('dmz', zone)
    out.assets[`a${i}`] = newAsset('server', `A${i}`, zone)
    if (i > 0) out.flows[`f${i}`] = newFlow(`a${(i * 7) % i}`, `a${i}`)
    if (i > 1 && i % 2 === 0) out.flows[`g${i}`] = newFlow(`a${i}`, `a${(i * 13) % (i - 1)}`)
  }
  return normalise({ ...model, ...out })
}

describe('layOut', () => {
  it('runs a chain from left to right, in one line', () => {
    const chain = normalise({
      ...emptyModel('m', 'Chain', ''),
      assets: { a: newAsset('k', 'A'), b: newAsset('k', 'B'), c: newAsset('k', 'C') },
      flows: { bc: newFlow('b', 'c'), ab: newFlow('a', 'b') },
    })
    const rects = boxes(laidOut(chain))
    const [a, b, c] = ['a', 'b', 'c'].map((id) => rects.get(id))
    expect((a?.x ?? 0) + 192 < (b?.x ?? 0) && (b?.x ?? 0) + 192 < (c?.x ?? 0)).toBe(true)
    expect([b?.y, c?.y]).toEqual([a?.y, a?.y])
  })

  it('draws two ways that do not need to cross without a crossing', () => {
    const model = normalise({
      ...emptyModel('m', 'Two', ''),
      assets: Object.fromEntries(['a', 'b', 'c', 'd', 's'].map((id) => [id, newAsset('k', id)])),
      flows: { sa: newFlow('s', 'a'), sb: newFlow('s', 'b'), ad: newFlow('a', 'd'), bc: newFlow('b', 'c') },
    })
    const rects = boxes(laidOut(model))
    const y = (id: Id) => rects.get(id)?.y ?? 0
    expect(y('a') < y('b')).toBe(y('d') < y('c'))
  })

  it('never lets neighbours overlap, and zones hold what is theirs', () => {
    fc.assert(
      fc.property(soundModel, (model) => {
        const done = laidOut(model)
        const rects = [...boxes(done)].filter(([id]) => !done.notes[id])
        for (const [i, [id, rect]] of rects.entries()) {
          const zone = homeOf(done, id)
          const around = zone === null ? undefined : boxes(done).get(zone)
          if (around) expect(holds(around, rect)).toBe(true)
          for (const [other, two] of rects.slice(i + 1)) {
            if (homeOf(done, other) === zone) expect(apart(rect, two)).toBe(true)
          }
        }
        expect(layOut(model)).toEqual(layOut(structuredClone(model)))
      }),
      { numRuns: 40 },
    )
  })

  it('leaves what is locked, and lays the rest out below it', () => {
    const model = normalise({
      ...emptyModel('m', 'Locked', ''),
      assets: { a: newAsset('k', 'A'), b: newAsset('k', 'B') },
      flows: { ab: newFlow('a', 'b') },
      places: { a: { x: 10, y: 20, locked: true }, b: { x: 0, y: 0 } },
    })
    const rects = boxes(laidOut(model))
    expect(rects.get('a')).toMatchObject({ x: 10, y: 20 })
    expect(rects.get('b')?.y).toBeGreaterThan(80)
  })

  it('moves only what is chosen', () => {
    const model = large(60)
    const done = laidOut(model, ['a1', 'a2', 'a3'])
    const moved = Object.keys(model.places).filter((id) => done.places[id] !== model.places[id])
    expect(moved.every((id) => ['a1', 'a2', 'a3'].includes(id))).toBe(true)
  })

  it('leads most flows of a thousand assets to the right', () => {
    const done = laidOut(large(1000))
    const rects = boxes(done)
    const flows = Object.values(done.flows).filter(({ from, to }) => homeOf(done, from) === homeOf(done, to))
    const rightwards = flows.filter(({ from, to }) => (rects.get(from)?.x ?? 0) < (rects.get(to)?.x ?? 0))
    expect(rightwards.length).toBeGreaterThan(flows.length * 0.6)
  })
})
