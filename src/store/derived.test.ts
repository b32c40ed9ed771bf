import { beforeEach, describe, expect, it } from 'vitest'
import { edit } from '../model/edit'
import { emptyModel, newAsset } from '../model/model'
import { analysisReady, derivedStore, startDerived } from './derived'
import { applyRemote, commit, documentStore, load, undo } from './document'

const dropped = edit(emptyModel('m', 'Model', '2026-01-01'), (tx) => {
  tx.put('assets', 'data', newAsset('training-data', 'Training data'))
  tx.put('places', 'data', { x: 0, y: 0 })
})

/** How often the answers are worked out while something is done. */
async function answersDuring(work: () => void): Promise<number> {
  let count = 0
  const stop = derivedStore.subscribe(() => {
    count += 1
  })
  work()
  await Promise.resolve()
  stop()
  return count
}

beforeEach(async () => {
  startDerived()
  load(emptyModel('m', 'Model', '2026-01-01'))
  await analysisReady()
})

describe('what follows from the document', () => {
  it('is there after the change that brings it about, and gone after the undo', async () => {
    commit('Add', dropped)
    const analysis = await analysisReady()
    expect(analysis.byElement.get('data')?.length).toBeGreaterThan(0)
    expect(derivedStore.getState().badges.get('data')?.open).toBeGreaterThan(0)
    expect(derivedStore.getState().questions.length).toBeGreaterThan(0)
    undo()
    expect((await analysisReady()).byElement.get('data') ?? []).toEqual([])
  })

  it('is worked out once for several changes in one turn, whoever makes them', async () => {
    const count = await answersDuring(() => {
      commit('Add', dropped)
      commit('Rename', (tx) => tx.set('assets', 'data', { name: 'Records' }))
      applyRemote(edit(documentStore.getState().model, (tx) => tx.setInfoIn('controls', 'C', 'planned')))
    })
    expect(count).toBe(1)
  })

  it('is not worked out again for geometry, decisions, notes or the title', async () => {
    commit('Add', dropped)
    await analysisReady()
    const count = await answersDuring(() => {
      commit('Move', (tx) => tx.set('places', 'data', { x: 500 }))
      commit('Title', (tx) => tx.setInfo({ title: 'Other' }))
      commit('Note', (tx) => tx.put('notes', 'n', { text: 'x' }))
      commit('Accept', (tx) =>
        tx.put('decisions', 'R:data', { status: 'accepted', reason: '', owner: '', due: null, facts: '' }),
      )
    })
    expect(count).toBe(0)
  })
})
