/** Which commands stand in which menu, all from the registry. */

import { documentStore } from '../store/document'
import { sessionStore } from '../store/session'
import type { Command, CommandGroup, MenuTarget } from './command'
import { COMMANDS } from './registry'

/** What a context menu would be about now: the selected element, all selected ones, or the canvas. */
export function menuTarget(): MenuTarget {
  const { selection } = sessionStore.getState()
  const { assets, zones, notes } = documentStore.getState().model
  const [only] = selection
  if (only === undefined) return 'canvas'
  if (selection.length > 1) return 'many'
  if (notes[only]) return 'note'
  return assets[only] ? 'asset' : zones[only] ? 'zone' : 'flow'
}

/** The commands of a context menu, in sections. */
export function contextCommands(target: MenuTarget): readonly (readonly Command[])[] {
  return inSections(COMMANDS.filter((command) => command.on?.includes(target)))
}

/** The commands of a menu of the top bar, in sections. */
export function groupCommands(group: CommandGroup): readonly (readonly Command[])[] {
  return inSections(COMMANDS.filter((command) => command.group === group && !command.keyOnly))
}

function inSections(commands: readonly Command[]): readonly (readonly Command[])[] {
  const sections = new Map<string, Command[]>()
  for (const command of commands) {
    const name = command.section ?? ''
    sections.set(name, [...(sections.get(name) ?? []), command])
  }
  // What takes away stands last, far from the rest.
  const last = sections.get('delete')
  sections.delete('delete')
  return last ? [...sections.values(), last] : [...sections.values()]
}
