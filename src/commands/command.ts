/** A thing that a person can do, described once: menus, shortcuts and the shortcut sheet all read this. */

export type CommandGroup = 'File' | 'Edit' | 'Insert' | 'View' | 'Help'

export type Command = {
  readonly id: string
  /** Sentence case; a function where it says what it is about to do ("Undo move 3 assets"). */
  readonly title: string | (() => string)
  readonly group: CommandGroup
  /**
   * Key chords such as `Mod+Shift+Z`; `Mod` is ⌘ on a Mac and Ctrl elsewhere. The first is the one shown.
   * A chord without Mod never fires while somebody types in a field.
   */
  readonly keys?: readonly string[]
  /** The chord also works while a field has the focus. */
  readonly whileTyping?: boolean
  /** The chord does not work while the focus is in a panel beside the canvas, where it would surprise. */
  readonly notFromPanels?: boolean
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
