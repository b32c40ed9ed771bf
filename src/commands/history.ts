import * as text from '#text/commands-edit'
import { announce } from '../store/announce'
import { documentStore, redo, undo } from '../store/document'
import type { Command } from './command'

function nextLabel(which: 'past' | 'future'): string | undefined {
  return documentStore.getState()[which].at(-1)?.label
}

export const historyCommands: readonly Command[] = [
  {
    id: 'undo',
    title: () => {
      const label = nextLabel('past')
      return label ? text.undoStep(label) : text.undo
    },
    group: 'edit',
    section: 'history',
    family: text.undo,
    icon: 'undo',
    keys: ['Mod+Z'],
    when: () => nextLabel('past') !== undefined || text.nothingToUndo,
    run: () => {
      const label = undo()
      if (label) announce(text.undidStep(label))
    },
  },
  {
    id: 'redo',
    title: () => {
      const label = nextLabel('future')
      return label ? text.redoStep(label) : text.redo
    },
    group: 'edit',
    section: 'history',
    family: text.redo,
    icon: 'redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    when: () => nextLabel('future') !== undefined || text.nothingToRedo,
    run: () => {
      const label = redo()
      if (label) announce(text.redidStep(label))
    },
  },
]
