import { printChord } from '../commands/chord'
import { type Command, runCommand, titleOf, whyNot } from '../commands/command'
import { onMac } from '../commands/platform'
import type { MenuItem } from '../ui/menu-popup'

/** A command as a line of a menu, as it stands now: its name, its keys, or why it cannot run. */
export function menuItem(command: Command): MenuItem {
  const keys = command.keys?.[0]
  return {
    id: command.id,
    label: titleOf(command),
    onSelect: () => void runCommand(command),
    why: whyNot(command) ?? undefined,
    ...(command.icon ? { icon: command.icon } : {}),
    ...(command.danger ? { danger: true } : {}),
    ...(keys ? { shortcut: printChord(keys, onMac()) } : {}),
  }
}
