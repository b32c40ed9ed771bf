import { documentStore } from '../store/document'
import { select, sessionStore, setSession } from '../store/session'
import type { Command } from './command'
import { deleteSelection, duplicateSelection, selectAll } from './edit'

function somethingSelected(): true | string {
  return sessionStore.getState().selection.length > 0 || 'Nothing is selected'
}

function onlyOne(): true | string {
  return sessionStore.getState().selection.length === 1 || 'Select one element'
}

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
    keys: ['F2'],
    when: onlyOne,
    run: () => setSession({ renaming: sessionStore.getState().selection[0] ?? null }),
  },
  {
    id: 'clear-selection',
    title: 'Clear the selection',
    group: 'Edit',
    keys: ['Escape'],
    when: somethingSelected,
    run: () => select([]),
  },
]
