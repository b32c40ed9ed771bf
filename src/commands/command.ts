/** A thing that a person can do, described once: menus, shortcuts, search and the shortcut sheet all read this. */

import * as text from '#text/commands-go'
import type { IconName } from '../ui/icons'

/** The menus, in their order. */
export const COMMAND_GROUPS = ['file', 'edit', 'insert', 'arrange', 'view', 'go', 'help'] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** What the menu of a group is called. */
export function groupName(group: CommandGroup): string {
  return text.groups[group]
}

/** What a context menu can be opened on; `many` is a selection of several elements. */
export type MenuTarget = 'canvas' | 'asset' | 'zone' | 'flow' | 'note' | 'many'

export type Command = {
  readonly id: string
  /** Sentence case; a function where it says what it is about to do ("Undo move 3 assets"). */
  readonly title: string | (() => string)
  readonly group: CommandGroup
  /** Commands of a menu that belong together have the same word here; a line is drawn between sections. */
  readonly section?: string
  /** The context menus that it stands in. */
  readonly on?: readonly MenuTarget[]
  readonly icon?: IconName
  /** It takes something away: shown in the colour of danger. */
  readonly danger?: boolean
  /** Other words that people search it by. */
  readonly keywords?: string
  /** Commands that differ in direction only share a line in the shortcut sheet, which says this. */
  readonly family?: string
  /** It only makes sense by key, where the keyboard is: in the sheet, but in no menu and no search. */
  readonly keyOnly?: boolean
  /**
   * Key chords such as `Mod+Shift+Z`; `Mod` is ⌘ on a Mac and Ctrl elsewhere. The first is the one shown.
   * A chord without Mod never fires while somebody types in a field.
   */
  readonly keys?: readonly string[]
  /** The browser answers the keys with an event of its own (copy, paste), which the canvas listens to. */
  readonly byBrowser?: boolean
  /** The chord also works while a field has the focus. */
  readonly whileTyping?: boolean
  /** The chord does not work while the focus is in a panel beside the canvas, where it would surprise. */
  readonly notFromPanels?: boolean
  /** It works while somebody presents, and only then; all other keys rest meanwhile. */
  readonly whilePresenting?: boolean
  /** True when it can run now, else the reason why not. */
  readonly when?: () => true | string
  readonly run: () => void
}

/** What the command is called right now. */
export function titleOf(command: Command): string {
  return typeof command.title === 'string' ? command.title : command.title()
}

/** Why it cannot run now, or null when it can. */
export function whyNot(command: Command): string | null {
  const answer = command.when?.() ?? true
  return answer === true ? null : answer
}

/** Runs it if it can run now; answers whether it did. */
export function runCommand(command: Command): boolean {
  if (whyNot(command) !== null) return false
  command.run()
  return true
}
