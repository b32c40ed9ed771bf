/** Keeping the model and its register as they are now, to compare with later. Each call is one step of history. */

import * as text from '#text/commands-answer'
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
      text: text.noRoomForBaseline,
      detail: text.roomForBaselines(LIMITS.baselines, LIMITS.allBaselines / 1_000_000),
    })
    return null
  }
  const id = newId()
  commit(text.takeBaseline(name), (tx) => tx.put('baselines', id, baseline))
  return id
}

/** Gives a baseline another name. */
export function renameBaseline(id: Id, name: string): void {
  commit(text.renameBaseline, (tx) => tx.set('baselines', id, { name }), { merge: `baseline:${id}` })
}

/** Deletes a baseline. */
export function deleteBaseline(id: Id): void {
  commit(text.deleteBaseline, (tx) => tx.remove('baselines', id))
}
