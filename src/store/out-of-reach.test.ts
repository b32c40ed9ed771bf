import { beforeEach, expect, test, vi } from 'vitest'
import { outOfReach } from '../analysis/attack/nobody'
import { catalogue } from '../catalogue/catalogue'
import { NO_DECISION } from '../model/decision'
import { emptyModel, newAsset } from '../model/model'
import { removeElements } from '../model/remove'
import { analysisReady, startDerived } from './derived'
import { commit, documentStore, load } from './document'
import { reachStore, watchReach } from './out-of-reach'

const reasons = () => reachStore.getState().reasons
const settled = () => new Promise((done) => setTimeout(done, 100))

/** What it should say of the document as it is. */
async function expected() {
  const analysis = await analysisReady()
  return outOfReach(documentStore.getState().model, analysis, catalogue)
}

beforeEach(async () => {
  startDerived()
  load(emptyModel('m', 'Model', '2026-01-01'))
  await analysisReady()
})

/** Only the supplier is in scope, so that nobody gets at the keys. */
function drawKeys(): void {
  commit('Draw', (tx) => {
    tx.put('assets', 'keys', newAsset('credentials', 'Keys'))
    tx.put('places', 'keys', { x: 0, y: 0 })
    for (const id of catalogue.attackers.keys()) {
      if (id !== 'A-SUPPLIER') tx.setInfoIn('attackers', id, { inScope: false })
    }
  })
}

test('says the reasons while somebody looks, and what holds after every change', async () => {
  drawKeys()
  const stop = watchReach()
  await vi.waitFor(() => expect(reasons()?.has('IAM-03:keys')).toBe(true))
  expect(reasons()).toEqual(await expected())
  // With the keys goes a decision: what is begun at once, on the threats of before, must not have the last word.
  commit('Decide', (tx) => tx.put('decisions', 'IAM-03:keys', NO_DECISION))
  await settled()
  commit('Delete', (tx) => removeElements(tx, ['keys']))
  await settled()
  expect(reasons()).toEqual(await expected())
  stop()
})

test('rests while nobody looks, and takes up again', async () => {
  const stop = watchReach()
  await vi.waitFor(() => expect(reasons()?.size).toBe(0))
  stop()
  drawKeys()
  await settled()
  expect(reasons()?.size).toBe(0)
  const again = watchReach()
  await vi.waitFor(() => expect(reasons()?.has('IAM-03:keys')).toBe(true))
  again()
})
