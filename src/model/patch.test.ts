import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edit } from './edit'
import { looseModel, strayChange } from './fixtures/any-model'
import { emptyModel, type Model, newAsset, TABLES } from './model'
import { apply, diff, invert, isSemantic, squash, touched } from './patch'

const start = edit(emptyModel('m', 'Model', '2026-01-01'), (tx) => {
  tx.put('assets', 'api', newAsset('public-api', 'API'))
  tx.put('assets', 'db', newAsset('database', 'Database'))
  tx.put('places', 'api', { x: 1, y: 2 })
})
const model = apply(emptyModel('m', 'Model', '2026-01-01'), start)

describe('the laws of patches', () => {
  it('apply(a, diff(a, b)) = b', () => {
    fc.assert(
      fc.property(looseModel, looseModel, (a, b) => {
        expect(apply(a, diff(a, b))).toEqual(b)
      }),
    )
  })

  it('apply(apply(a, p), invert(p)) = a', () => {
    fc.assert(
      fc.property(looseModel, looseModel, (a, b) => {
        const patch = diff(a, b)
        expect(apply(apply(a, patch), invert(patch))).toEqual(a)
      }),
    )
  })

  it('apply(a, squash(a, [p, q])) = apply(apply(a, p), q)', () => {
    fc.assert(
      fc.property(looseModel, fc.array(strayChange), fc.array(strayChange), (a, p, q) => {
        expect(apply(a, squash(a, [p, q]))).toEqual(apply(apply(a, p), q))
      }),
    )
  })

  it('diff(a, a copy of a) is empty', () => {
    fc.assert(
      fc.property(looseModel, (a) => {
        expect(diff(a, structuredClone(a))).toEqual([])
      }),
    )
  })

  it('never throws and never touches what objects inherit, whatever comes', () => {
    fc.assert(
      fc.property(looseModel, fc.array(strayChange), (a, patch) => {
        const after = apply(a, patch)
        expect(apply(after, invert(diff(a, after)))).toEqual(a)
        for (const table of TABLES) {
          expect(Object.getPrototypeOf(after[table])).toBe(Object.prototype)
          expect(Object.keys(after[table])).not.toContain('__proto__')
        }
        expect(({} as Record<string, unknown>).k).toBeUndefined()
      }),
    )
  })

  it('done twice is done once, and what is late changes nothing', () => {
    fc.assert(
      fc.property(looseModel, looseModel, (a, b) => {
        expect(apply(b, diff(a, b))).toEqual(b)
      }),
    )
    const rename = edit(model, (tx) => tx.set('assets', 'api', { name: 'Late' }))
    const gone = apply(
      model,
      edit(model, (tx) => tx.remove('assets', 'api')),
    )
    expect(apply(gone, rename)).toBe(gone)
  })
})

describe('fields', () => {
  const rename = edit(model, (tx) => tx.set('assets', 'api', { name: 'Front' }))

  it('taking back one change keeps later changes of other fields', () => {
    const later = edit(model, (tx) => {
      tx.set('assets', 'api', { notes: 'kept' })
      tx.set('places', 'api', { x: 99 })
    })
    const both = apply(apply(model, rename), later)
    const back = apply(both, invert(rename))
    expect(back.assets.api).toEqual({ ...model.assets.api, notes: 'kept' })
    expect(back.places.api).toEqual({ x: 99, y: 2 })
  })

  it('taking back one answer keeps the answers given after it', () => {
    const first = edit(model, (tx) => tx.setIn('assets', 'api', 'props', 'authentication', 'none'))
    const then = apply(model, first)
    const second = edit(then, (tx) => tx.setIn('assets', 'api', 'props', 'rateLimited', 'yes'))
    const back = apply(apply(then, second), invert(first))
    expect(back.assets.api?.props).toEqual({ rateLimited: 'yes' })
    expect(first).toEqual([
      {
        table: 'assets',
        id: 'api',
        before: { 'props.authentication': undefined },
        after: { 'props.authentication': 'none' },
      },
    ])
  })

  it('whole-system controls and attackers are addressed one by one', () => {
    const patch = edit(model, (tx) => {
      tx.setInfoIn('controls', 'C-1', 'planned')
      tx.setInfoIn('attackers', 'A-1', { inScope: true })
    })
    expect(patch[0]?.after).toEqual({ 'controls.C-1': 'planned', 'attackers.A-1': { inScope: true } })
    expect(apply(apply(model, patch), invert(patch))).toEqual(model)
  })

  it('a foreign field named like an address stays apart from the property', () => {
    const row = { ...newAsset('public-api', 'API'), 'props.k': 'a field', props: { k: 'a property' } }
    const from: Model = { ...model, assets: { api: row } }
    const changed = { ...row, 'props.k': 'changed' }
    const to: Model = { ...model, assets: { api: changed } }
    expect(apply(from, diff(from, to))).toEqual(to)
  })

  it('unknown keys of the row and the file survive', () => {
    const api = { ...newAsset('k', 'n'), 'x-colour': 'teal' }
    const file = { ...model, 'x-tool': 1, assets: { api } }
    const next = apply(file, [{ table: 'assets', id: 'api', before: { name: 'n' }, after: { name: 'm' } }])
    expect(next).toMatchObject({ 'x-tool': 1, assets: { api: { name: 'm', 'x-colour': 'teal' } } })
  })
})

describe('identity', () => {
  it('moving a box leaves every table of meaning, and every other row, the same object', () => {
    const moved = apply(
      model,
      edit(model, (tx) => tx.set('places', 'api', { x: 50 })),
    )
    expect(moved.assets).toBe(model.assets)
    expect(moved.info).toBe(model.info)
    const renamed = apply(
      model,
      edit(model, (tx) => tx.set('assets', 'api', { name: 'B' })),
    )
    expect(renamed.assets.db).toBe(model.assets.db)
    expect(renamed.assets.api?.props).toBe(model.assets.api?.props)
    expect(renamed.places).toBe(model.places)
  })

  it('a patch that changes nothing gives back the same model', () => {
    const same = edit(model, (tx) => tx.set('assets', 'api', { name: 'API', props: {} }))
    expect(same).toEqual([])
    expect(apply(model, [{ table: 'info', id: 'model', before: {}, after: { title: 'Model' } }])).toBe(model)
  })
})

describe('a transaction', () => {
  it('sees its own writes', () => {
    edit(model, (tx) => {
      const before = tx.model
      tx.set('assets', 'api', { name: 'Seen' })
      expect(tx.model.assets.api?.name).toBe('Seen')
      expect(before.assets.api?.name).toBe('API')
    })
  })

  it('takes an optional field away with undefined', () => {
    const sized = apply(
      model,
      edit(model, (tx) => tx.set('places', 'api', { w: 10, h: 10 })),
    )
    const patch = edit(sized, (tx) => tx.set('places', 'api', { w: undefined, h: undefined }))
    expect(apply(sized, patch).places.api).toStrictEqual({ x: 1, y: 2 })
  })

  it('does nothing to rows that are not there, and takes no reserved id', () => {
    const patch = edit(model, (tx) => {
      tx.set('assets', 'constructor', { name: 'x' })
      tx.setIn('flows', 'gone', 'props', 'k', 'v')
      tx.remove('zones', 'toString')
      tx.put('assets', '__proto__', newAsset('k', 'n'))
    })
    expect(patch).toEqual([])
  })
})

describe('what a patch concerns', () => {
  it('names elements, and for decisions the element they are about', () => {
    const patch = edit(model, (tx) => {
      tx.set('places', 'api', { x: 5 })
      tx.put('decisions', 'API-04:db:2', { status: 'accepted', reason: '', owner: '', due: null, facts: '' })
    })
    expect([...touched(patch)].sort()).toEqual(['api', 'db:2'])
  })

  it('is geometry, notes and the title block, or it is meaning', () => {
    const check = (work: Parameters<typeof edit>[1]) => isSemantic(edit(model, work))
    expect(check((tx) => tx.set('places', 'api', { x: 5 }))).toBe(false)
    expect(check((tx) => tx.put('notes', 'n', { text: '' }))).toBe(false)
    expect(check((tx) => tx.setInfo({ title: 'T', owner: 'O', updated: 'now' }))).toBe(false)
    expect(check((tx) => tx.set('assets', 'api', { name: 'x' }))).toBe(true)
    expect(check((tx) => tx.setInfoIn('controls', 'C', 'planned'))).toBe(true)
    expect(check((tx) => tx.setInfo({ stage: 'operate' }))).toBe(true)
  })
})
