import { announce } from '../store/announce'
import { documentStore, redo, undo } from '../store/document'
import type { Command } from './command'

function nextLabel(which: 'past' | 'future'): string | undefined {
  return documentStore.getState()[which].at(-1)?.label
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export const historyCommands: readonly Command[] = [
  {
    id: 'undo',
    title: () => {
      const label = nextLabel('past')
      return label ? `Undo ${lowerFirst(label)}` : 'Undo'
    },
    group: 'Edit',
    section: 'history',
    family: 'Undo',
    icon: 'undo',
    keys: ['Mod+Z'],
    when: () => nextLabel('past') !== undefined || 'There is nothing to undo',
    run: () => {
      const label = undo()
      if (label) announce(`Undid ${lowerFirst(label)}`)
    },
  },
  {
    id: 'redo',
    title: () => {
      const label = nextLabel('future')
      return label ? `Redo ${lowerFirst(label)}` : 'Redo'
    },
    group: 'Edit',
    section: 'history',
    family: 'Redo',
    icon: 'redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    when: () => nextLabel('future') !== undefined || 'There is nothing to redo',
    run: () => {
      const label = redo()
      if (label) announce(`Redid ${lowerFirst(label)}`)
    },
  },
]
