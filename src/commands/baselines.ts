/** Keeping the model and its register as they are now, to compare with later. Each call is one step of history. */

import { LIMITS } from '../model/limits'
import type { Id } from '../model/model'
import { now } from '../store/clock'
import { commit, documentStore, newId } from '../store/document'
import { notify } from '../store/notices'
import { registerReady } from '../store/register'

/** Takes a baseline; answers with its id, or null after a notice that there is no more room. */
export async function takeBaseline(name: string, note = ''): Promise<Id | null> {
  const [{ baselineOf }, register] = await Promise.all([import('../analysis/baseline'), registerReady()])
  const { model } = documentStore.getState()
  const baseline = baselineOf(model, register, { name, at: now(), note })
  const kept = Object.values(model.baselines)
  const size = [...kept, baseline].reduce((sum, each) => sum + JSON.stringify(each).length, 0)
  if (kept.length >= LIMITS.baselines || size > LIMITS.allBaselines) {
    notify({
      tone: 'problem',
      text: 'There is no room for another baseline',
      detail: `A model keeps ${LIMITS.baselines} at most, of ${LIMITS.allBaselines / 1_000_000} MB together. Delete an old one first, or keep it as a file.`,
    })
    return null
  }
  const id = newId()
  commit(`Take baseline “${name}”`, (tx) => tx.put('baselines', id, baseline))
  return id
}

/** Gives a baseline another name. */
export function renameBaseline(id: Id, name: string): void {
  commit('Rename baseline', (tx) => tx.set('baselines', id, { name }), { merge: `baseline:${id}` })
}

/** Deletes a baseline. */
export function deleteBaseline(id: Id): void {
  commit('Delete baseline', (tx) => tx.remove('baselines', id))
}
