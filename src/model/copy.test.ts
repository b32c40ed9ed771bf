import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyElements, type Fragment, type PasteOptions, pasteElements } from './copy'
import { edit } from './edit'
import { soundModel } from './fixtures/any-model'
import { boxes } from './geometry'
import { emptyModel, type Model, newAsset, newFlow, newZone, type OwnThreat } from './model'
import { normalise } from './normalise'
import { apply } from './patch'
import { findBrokenReference } from './references'
import { readModel, writeModel } from './schema'

const about = (on: string): OwnThreat => ({
  title: `About ${on}`,
  stride: [],
  on,
  story: '',
  likelihood: 3,
  impact: 3,
  controls: [],
})
const empty = emptyModel('m', 'Model', '2026-01-01')
const model: Model = {
  ...empty,
  zones: { lan: newZone('k', 'LAN'), rack: newZone('k', 'Rack', 'lan') },
  assets: {
    a: { ...newAsset('k', 'A', 'rack'), props: { p: 'yes' } },
    b: newAsset('k', 'B', 'lan'),
    c: newAsset('k', 'C'),
  },
  flows: { ab: newFlow('a', 'b', 'inner'), bc: newFlow('b', 'c', 'outer') },
  places: {
    lan: { x: 100, y: 100, w: 800, h: 600 },
    rack: { x: 50, y: 50, w: 300, h: 200 },
    a: { x: 24, y: 56 },
    b: { x: 400, y: 300 },
    c: { x: 1200, y: 0 },
  },
  threats: { own: about('a'), all: about('system'), flow: about('ab') },
  decisions: { 'R1:a': { status: 'accepted', reason: '', owner: '', due: null, facts: '' } },
}

function paste(
  into: Model,
  fragment: Fragment,
  where: Record<'offset', { x: number; y: number }> | { at: { x: number; y: number } },
) {
  let count = 0
  const ids = () => `new-${++count}`
  const options: PasteOptions = 'offset' in where ? { ids, offset: where.offset } : { ids, at: where.at }
  let pasted: string[] = []
  const patch = edit(into, (tx) => {
    pasted = pasteElements(tx, fragment, options)
  })
  return { next: apply(into, patch), pasted }
}
const names = (table: Readonly<Record<string, { readonly name: string }>>) =>
  Object.values(table).map(({ name }) => name)

describe('copying', () => {
  it('takes a zone with all that lies in it, and the flows inside', () => {
    const fragment = copyElements(model, ['lan'])
    expect(names(fragment.assets)).toEqual(['A', 'B'])
    expect(Object.keys(fragment.zones)).toEqual(['lan', 'rack'])
    expect(names(fragment.flows)).toEqual(['inner'])
    expect(fragment.places.rack).toEqual(model.places.rack)
  })

  it('frees the outermost elements and gives them absolute places', () => {
    const fragment = copyElements(model, ['a'])
    expect(fragment.assets.a).toEqual({ ...model.assets.a, zone: null })
    expect(fragment.places.a).toEqual({ x: 174, y: 206 })
    expect(fragment.homes).toEqual({ a: 'rack' })
  })

  it('goes through a file unharmed', () => {
    const fragment = copyElements(model, ['rack', 'b'])
    const result = readModel(writeModel({ ...empty, ...fragment }))
    expect(result).toMatchObject({ ok: true, model: fragment })
  })
})

describe('pasting', () => {
  it('beside the original goes into the same zone', () => {
    const { next, pasted } = paste(model, copyElements(model, ['a', 'b']), { offset: { x: 24, y: 24 } })
    const [first, second] = pasted.map((id) => [next.assets[id], next.places[id]])
    expect(first).toEqual([model.assets.a, { x: 48, y: 80 }])
    expect(second).toEqual([model.assets.b, { x: 424, y: 324 }])
    expect(names(next.flows)).toEqual(['inner', 'outer', 'inner'])
    expect(Object.keys(next.decisions)).toEqual(['R1:a'])
  })

  it('at a point puts the top left corner there and takes the zone below', () => {
    const { next, pasted } = paste(model, copyElements(model, ['c']), { at: { x: 200, y: 200 } })
    const id = pasted[0] ?? ''
    expect(next.assets[id]?.zone).toBe('rack')
    expect(boxes(next).get(id)).toMatchObject({ x: 200, y: 200 })
    const elsewhere = paste(empty, copyElements(model, ['lan', 'c']), { at: { x: -50, y: 0 } })
    const all = elsewhere.pasted.map((each) => boxes(elsewhere.next).get(each))
    expect(all).toMatchObject([
      { x: -50, y: 100 },
      { x: 1050, y: 0 },
    ])
  })

  it('takes along the threats that people wrote about what is copied, and no others', () => {
    const { next } = paste(empty, copyElements(model, ['a']), { at: { x: 0, y: 0 } })
    const [id] = Object.keys(next.assets)
    expect(Object.values(next.threats)).toEqual([{ ...about('a'), on: id }])
    const twice = paste(model, copyElements(model, ['a', 'b']), { offset: { x: 9, y: 9 } }).next
    const titles = Object.values(twice.threats).map(({ title }) => title)
    expect(titles.toSorted()).toEqual(['About a', 'About a', 'About ab', 'About ab', 'About system'])
  })

  it('drops flows whose end is missing', () => {
    const stray: Fragment = {
      ...copyElements(model, ['a']),
      flows: { f: newFlow('a', 'gone') },
      threats: { t: about('f') },
    }
    const { next } = paste(empty, stray, { offset: { x: 0, y: 0 } })
    expect([next.flows, next.threats]).toEqual([{}, {}])
  })

  it('gives a sound model with as much more as was copied, from any model into any other', () => {
    const ids = fc.subarray(['a1', 'a2', 'a3', 'a:4', 'z1', 'z2', 'z3', 'f1', 'n1'])
    fc.assert(
      fc.property(soundModel, soundModel, ids, fc.boolean(), (from, to, chosen, beside) => {
        const fragment = copyElements(from, chosen)
        const { next } = paste(to, fragment, beside ? { offset: { x: 9, y: 9 } } : { at: { x: 0, y: 0 } })
        expect(findBrokenReference(next)).toBeNull()
        expect(normalise(next)).toBe(next)
        for (const table of ['assets', 'zones', 'flows', 'notes', 'threats'] as const) {
          const [was, more] = [Object.keys(to[table]).length, Object.keys(fragment[table]).length]
          expect(Object.keys(next[table])).toHaveLength(was + more)
        }
      }),
    )
  })
})
