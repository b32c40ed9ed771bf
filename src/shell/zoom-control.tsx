import { useStore } from 'zustand'
import { percent } from '#text/locale'
import * as text from '#text/shell'
import { command } from '../commands/registry'
import { viewportStore } from '../store/viewport'
import { Menu } from '../ui/menu'
import { CommandButton } from './command-button'
import { menuItem } from './menu-items'

const LEVELS = ['zoom-50', 'zoom-100', 'zoom-200']
const FITS = ['fit', 'fit-selection']

function choices() {
  return [LEVELS, FITS].map((ids) => ids.map((id) => menuItem(command(id))))
}

/** Zoom at the corner of the canvas; the percentage opens the usual ones. */
export function ZoomControl() {
  const zoom = useStore(viewportStore, (state) => state.zoom)
  return (
    <fieldset
      aria-label={text.zoom}
      className="absolute bottom-3 left-3 z-10 flex items-center rounded-card border border-line bg-panel p-0.5 shadow-float"
    >
      <CommandButton command={command('zoom-out')} icon="minus" />
      <Menu
        className="min-h-8 min-w-14 justify-center px-1 text-muted text-xs hover:bg-sunken hover:text-ink"
        label={text.zoomAt(percent(zoom))}
        sections={choices}
      >
        {percent(zoom)}
      </Menu>
      <CommandButton command={command('zoom-in')} icon="plus" />
      <CommandButton command={command('fit')} icon="fit" />
    </fieldset>
  )
}
