import { printChord } from '../commands/chord'
import { type Command, runCommand, titleOf, whyNot } from '../commands/command'
import { onMac } from '../commands/platform'
import { useDocument } from '../store/use'
import { Button, IconButton } from '../ui/button'
import type { IconName } from '../ui/icon'

type Props = { command: Command; icon?: IconName; primary?: boolean }

/** A button for a command: its name and keys as tooltip, greyed out with the reason when it cannot run. */
export function CommandButton({ command, icon, primary = false }: Props) {
  // Titles and reasons follow the history and the selection; any commit may change them.
  useDocument((state) => state)
  const reason = whyNot(command)
  const keys = command.keys?.[0]
  const shortcut = keys ? printChord(keys, onMac()) : undefined
  // Not disabled for good: where the keyboard is on it, it stays there, and the reason can be read.
  const common = {
    'aria-disabled': reason !== null,
    onClick: () => reason === null && runCommand(command),
  }
  if (!icon) {
    return (
      <Button variant={primary ? 'primary' : 'secondary'} {...common}>
        {titleOf(command).replace('…', '')}
      </Button>
    )
  }
  return (
    <IconButton
      icon={icon}
      label={titleOf(command)}
      shortcut={shortcut}
      why={reason ?? undefined}
      {...common}
    />
  )
}
