import * as text from '#text/commands-edit'
import { documentStore } from '../store/document'
import { sessionStore } from '../store/session'
import type { Command } from './command'
import { deleteSelection, duplicateSelection, selectAll } from './edit'
import { unlocked } from './lock'
import { oneSelected, somethingSelected } from './selected'
import { startRename } from './start-rename'

function somethingUnlocked(): true | string {
  const { selection } = sessionStore.getState()
  if (selection.length === 0) return text.nothingIsSelected
  return unlocked(selection).length > 0 || text.whatIsSelectedIsLocked
}

export const selectionCommands: readonly Command[] = [
  {
    id: 'duplicate',
    title: text.duplicate,
    group: 'edit',
    section: 'clipboard',
    on: ['asset', 'zone', 'note', 'many'],
    icon: 'copy',
    keywords: text.duplicateKeywords,
    keys: ['Mod+D'],
    when: somethingSelected,
    run: duplicateSelection,
  },
  {
    id: 'rename',
    title: text.rename,
    group: 'edit',
    section: 'name',
    on: ['asset', 'zone', 'flow', 'note'],
    icon: 'edit',
    keywords: text.renameKeywords,
    keys: ['F2', 'Enter'],
    when: oneSelected,
    run: () => sessionStore.getState().selection.forEach(startRename),
  },
  {
    id: 'select-all',
    title: text.selectAll,
    group: 'edit',
    section: 'select',
    on: ['canvas'],
    icon: 'select-all',
    keys: ['Mod+A'],
    when: () => Object.keys(documentStore.getState().model.assets).length > 0 || text.canvasIsEmpty,
    run: selectAll,
  },
  {
    id: 'delete',
    title: text.deleteTitle,
    group: 'edit',
    section: 'delete',
    on: ['asset', 'zone', 'flow', 'note', 'many'],
    icon: 'trash',
    danger: true,
    keywords: text.deleteKeywords,
    keys: ['Delete', 'Backspace'],
    notFromPanels: true,
    when: somethingUnlocked,
    run: deleteSelection,
  },
]
