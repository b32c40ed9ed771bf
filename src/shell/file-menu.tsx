import { printChord } from '../commands/chord'
import { runCommand, titleOf, whyNot } from '../commands/command'
import { onMac } from '../commands/keymap'
import { command } from '../commands/registry'
import { Menu } from '../ui/menu'

const ALWAYS = ['new', 'open', 'library', 'templates'] as const
const LAST = ['fit', 'catalogue', 'shortcuts'] as const
const ONLY_NARROW = ['export', 'theme'] as const

function item(id: string) {
  const entry = command(id)
  const keys = entry.keys?.[0]
  return {
    id,
    label: titleOf(entry),
    disabled: whyNot(entry) !== null,
    onSelect: () => void runCommand(entry),
    ...(keys ? { shortcut: printChord(keys, onMac()) } : {}),
  }
}

/** Everything about models as a whole; on small screens also what finds no room in the bar. */
export function FileMenu({ narrow }: { narrow: boolean }) {
  const sections = [ALWAYS.map(item), ...(narrow ? [ONLY_NARROW.map(item)] : []), LAST.map(item)]
  return <Menu label="Menu" icon="menu" sections={sections} />
}
