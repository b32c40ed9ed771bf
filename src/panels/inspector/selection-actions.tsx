import { printChord } from '../../commands/chord'
import { type Command, runCommand, titleOf } from '../../commands/command'
import { onMac } from '../../commands/platform'
import { selectionCommands } from '../../commands/selection'
import { Button } from '../../ui/button'
import { tip } from '../../ui/tip'

/** What a finger cannot reach by keyboard. */
const SHOWN = ['duplicate', 'delete']

const ACTIONS = selectionCommands.filter(({ id }) => SHOWN.includes(id))

/** Duplicate and delete, for what is selected. */
export function SelectionActions() {
  return (
    <div className="flex gap-1.5">
      {ACTIONS.map((command) => (
        <Action command={command} key={command.id} />
      ))}
    </div>
  )
}

function Action({ command }: { readonly command: Command }) {
  const keys = command.keys?.[0]
  return (
    <Button
      icon={command.id === 'delete' ? 'trash' : 'copy'}
      onClick={() => runCommand(command)}
      size="sm"
      {...tip(titleOf(command), keys && printChord(keys, onMac()))}
    >
      {titleOf(command)}
    </Button>
  )
}
