import * as text from '#text/commands-edit'
import { isLocked, setLocked } from '../model/lock'
import type { Id } from '../model/model'
import { announce } from '../store/announce'
import { commit, documentStore } from '../store/document'
import { sessionStore } from '../store/session'
import type { Command } from './command'
import { nameOf } from './move'

function allLocked(): boolean {
  const { selection } = sessionStore.getState()
  const { model } = documentStore.getState()
  return selection.length > 0 && selection.every((id) => isLocked(model, id))
}

/** Locks what is selected, or unlocks it when all of it is locked. */
function toggleLock(): void {
  const { selection } = sessionStore.getState()
  const locked = !allLocked()
  const name = nameOf(selection)
  commit(locked ? text.lockStep(name) : text.unlockStep(name), (tx) => {
    for (const id of selection) setLocked(tx, id, locked)
  })
  announce(locked ? text.locked(name) : text.unlocked(name))
}

/** What of these can be moved and deleted. */
export function unlocked(ids: readonly Id[]): Id[] {
  const { model } = documentStore.getState()
  return ids.filter((id) => !isLocked(model, id))
}

export const lockCommands: readonly Command[] = [
  {
    id: 'lock',
    title: () => (allLocked() ? text.unlock : text.lock),
    group: 'arrange',
    section: 'lock',
    on: ['asset', 'zone', 'flow', 'note', 'many'],
    keywords: text.lockKeywords,
    keys: ['Mod+Shift+L'],
    when: () => sessionStore.getState().selection.length > 0 || text.nothingIsSelected,
    run: toggleLock,
  },
]
