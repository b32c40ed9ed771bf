import { printChord } from '../commands/chord'
import { runCommand, titleOf } from '../commands/command'
import { onMac } from '../commands/platform'
import { command } from '../commands/registry'
import { Icon } from '../ui/icon'
import { CommandButton } from './command-button'

/** The way to everything for those who do not know the shortcut yet; a mere lens where there is little room. */
export function SearchButton({ narrow }: { narrow: boolean }) {
  const palette = command('palette')
  if (narrow) return <CommandButton command={palette} icon="search" />
  return (
    <button
      className="flex h-8 pointer-coarse:h-11 w-72 min-w-0 shrink items-center gap-2 rounded-control border border-line-strong bg-raised px-2.5 text-left text-muted hover:border-edge hover:text-ink"
      onClick={() => runCommand(palette)}
      type="button"
    >
      <Icon name="search" size={14} />
      <span className="flex-1 truncate">{titleOf(palette).replace('…', '')}</span>
      <kbd className="rounded border border-line bg-sunken px-1.5 font-sans text-xs leading-5">
        {printChord(palette.keys?.[0] ?? '', onMac())}
      </kbd>
    </button>
  )
}
