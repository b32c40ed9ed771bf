import { documentStore } from '../store/document'
import { sessionStore, setSession } from '../store/session'
import type { Command } from './command'
import { deleteSelection, duplicateSelection, selectAll } from './edit'
import { oneSelected, somethingSelected } from './selected'

export const selectionCommands: readonly Command[] = [
  {
    id: 'delete',
    title: 'Delete',
    group: 'Edit',
    keys: ['Delete', 'Backspace'],
    notFromPanels: true,
    when: somethingSelected,
    run: deleteSelection,
  },
  {
    id: 'duplicate',
    title: 'Duplicate',
    group: 'Edit',
    keys: ['Mod+D'],
    when: somethingSelected,
    run: duplicateSelection,
  },
  {
    id: 'select-all',
    title: 'Select all',
    group: 'Edit',
    keys: ['Mod+A'],
    when: () => Object.keys(documentStore.getState().model.assets).length > 0 || 'The canvas is empty',
    run: selectAll,
  },
  {
    id: 'rename',
    title: 'Rename',
    group: 'Edit',
    keys: ['F2', 'Enter'],
    when: oneSelected,
    run: () => setSession({ renaming: sessionStore.getState().selection[0] ?? null }),
  },
]
