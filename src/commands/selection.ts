import { documentStore } from '../store/document'
import { sessionStore } from '../store/session'
import type { Command } from './command'
import { deleteSelection, duplicateSelection, selectAll } from './edit'
import { unlocked } from './lock'
import { oneSelected, somethingSelected } from './selected'
import { startRename } from './start-rename'

function somethingUnlocked(): true | string {
  const { selection } = sessionStore.getState()
  if (selection.length === 0) return 'Nothing is selected'
  return unlocked(selection).length > 0 || 'What is selected is locked'
}

export const selectionCommands: readonly Command[] = [
  {
    id: 'duplicate',
    title: 'Duplicate',
    group: 'Edit',
    section: 'clipboard',
    on: ['asset', 'zone', 'note', 'many'],
    icon: 'copy',
    keywords: 'copy clone',
    keys: ['Mod+D'],
    when: somethingSelected,
    run: duplicateSelection,
  },
  {
    id: 'rename',
    title: 'Rename',
    group: 'Edit',
    section: 'name',
    on: ['asset', 'zone', 'flow', 'note'],
    icon: 'edit',
    keywords: 'name label',
    keys: ['F2', 'Enter'],
    when: oneSelected,
    run: () => sessionStore.getState().selection.forEach(startRename),
  },
  {
    id: 'select-all',
    title: 'Select all',
    group: 'Edit',
    section: 'select',
    on: ['canvas'],
    icon: 'select-all',
    keys: ['Mod+A'],
    when: () => Object.keys(documentStore.getState().model.assets).length > 0 || 'The canvas is empty',
    run: selectAll,
  },
  {
    id: 'delete',
    title: 'Delete',
    group: 'Edit',
    section: 'delete',
    on: ['asset', 'zone', 'flow', 'note', 'many'],
    icon: 'trash',
    danger: true,
    keywords: 'remove',
    keys: ['Delete', 'Backspace'],
    notFromPanels: true,
    when: somethingUnlocked,
    run: deleteSelection,
  },
]
