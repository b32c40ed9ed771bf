import { command } from '../commands/registry'
import { CommandButton } from './command-button'
import { MainMenu } from './main-menu'
import { ModelTitle } from './model-title'
import { SaveState } from './save-state'
import { SearchButton } from './search-button'
import { SkipLinks } from './skip-links'

/** The upper edge: which model this is, whether it is kept, and the commands that are always needed. */
export function TopBar({ narrow }: { narrow: boolean }) {
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-line border-b bg-panel px-3 max-[479px]:px-1.5 flat:h-11 cramped:has-[~*>[data-sheet]]:hidden">
      <SkipLinks narrow={narrow} />
      <img src="/icon.svg" alt="" width="28" height="28" className="max-[479px]:hidden" />
      <div className={narrow ? 'relative min-w-0 flex-1' : 'contents'}>
        <ModelTitle className={narrow ? 'w-full pb-4 min-h-10' : ''} />
        <SaveState short={narrow} />
      </div>
      <div className="ml-auto flex items-center gap-1">
        <SearchButton narrow={narrow} />
        <CommandButton command={command('undo')} icon="undo" />
        <CommandButton command={command('redo')} icon="redo" />
        {!narrow && <CommandButton command={command('theme')} icon="theme" />}
        <MainMenu />
        {!narrow && <CommandButton command={command('export')} primary />}
      </div>
    </header>
  )
}
