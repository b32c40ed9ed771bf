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
  const label = `${locked ? 'Lock' : 'Unlock'} ${nameOf(selection)}`
  commit(label, (tx) => {
    for (const id of selection) setLocked(tx, id, locked)
  })
  announce(label.replace('ock ', 'ocked '))
}

/** What of these can be moved and deleted. */
export function unlocked(ids: readonly Id[]): Id[] {
  const { model } = documentStore.getState()
  return ids.filter((id) => !isLocked(model, id))
}

export const lockCommands: readonly Command[] = [
  {
    id: 'lock',
    title: () => (allLocked() ? 'Unlock' : 'Lock'),
    group: 'Arrange',
    section: 'lock',
    on: ['asset', 'zone', 'flow', 'note', 'many'],
    keywords: 'pin fix unlock',
    keys: ['Mod+Shift+L'],
    when: () => sessionStore.getState().selection.length > 0 || 'Nothing is selected',
    run: toggleLock,
  },
]
