import { openCatalogue } from '../store/catalogue-page'
import { sessionStore, setSession } from '../store/session'
import { requestView } from '../store/viewport'
import type { Command } from './command'
import { showPanel } from './reveal'

const NEXT_THEME = { system: 'light', light: 'dark', dark: 'system' } as const

/** Opens a panel and puts the keyboard on its tab; Escape leads back to the canvas. */
function goToPanel(panel: string): void {
  showPanel(panel)
  // The panel may only now be mounted.
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('aside [role="tab"][aria-selected="true"]')?.focus()
  })
}

export const viewCommands: readonly Command[] = [
  {
    id: 'zoom-in',
    title: 'Zoom in',
    group: 'View',
    keys: ['Mod+=', 'Mod++'],
    run: () => requestView({ type: 'zoom', by: 1.25 }),
  },
  {
    id: 'zoom-out',
    title: 'Zoom out',
    group: 'View',
    keys: ['Mod+-'],
    run: () => requestView({ type: 'zoom', by: 0.8 }),
  },
  {
    id: 'zoom-100',
    title: 'Zoom to 100 %',
    group: 'View',
    keys: ['Mod+0'],
    run: () => requestView({ type: 'zoom', to: 1 }),
  },
  {
    id: 'fit',
    title: 'Fit the whole diagram',
    group: 'View',
    keys: ['Shift+1'],
    run: () => requestView({ type: 'fit' }),
  },
  {
    id: 'fit-selection',
    title: 'Fit the selection',
    group: 'View',
    keys: ['Shift+2'],
    when: () => sessionStore.getState().selection.length > 0 || 'Nothing is selected',
    run: () => requestView({ type: 'fit-selection' }),
  },
  {
    id: 'tool-select',
    title: 'Select tool',
    group: 'View',
    keys: ['V'],
    run: () => setSession({ tool: 'select' }),
  },
  {
    id: 'tool-hand',
    title: 'Hand tool',
    group: 'View',
    keys: ['H'],
    run: () => setSession({ tool: 'hand' }),
  },
  {
    id: 'panel-threats',
    title: 'Show threats',
    group: 'View',
    keys: ['1'],
    run: () => goToPanel('threats'),
  },
  {
    id: 'panel-element',
    title: 'Show the element',
    group: 'View',
    keys: ['2'],
    run: () => goToPanel('inspector'),
  },
  {
    id: 'toggle-palette',
    title: () => (sessionStore.getState().paletteOpen ? 'Hide the palette' : 'Show the palette'),
    group: 'View',
    family: 'Show or hide the palette',
    keys: ['Mod+\\'],
    run: () => setSession({ paletteOpen: !sessionStore.getState().paletteOpen }),
  },
  {
    id: 'find-kind',
    title: 'Find an asset to add',
    group: 'Insert',
    keys: ['/'],
    run: () => {
      setSession({ paletteOpen: true })
      // The palette may only now be mounted.
      requestAnimationFrame(() => {
        const field = document.querySelector<HTMLInputElement>('[data-palette-search]')
        field?.focus()
      })
    },
  },
  {
    id: 'theme',
    title: () => `Theme: ${sessionStore.getState().theme}`,
    group: 'View',
    family: 'Theme: as the system, light or dark',
    keywords: 'dark light appearance colours',
    keys: ['Alt+Shift+D'],
    run: () => setSession({ theme: NEXT_THEME[sessionStore.getState().theme] }),
  },
  {
    id: 'catalogue',
    title: 'Catalogue',
    group: 'Help',
    run: () => openCatalogue(),
  },
  {
    id: 'shortcuts',
    title: 'Keyboard shortcuts',
    group: 'Help',
    keys: ['?'],
    run: () => setSession({ dialog: 'shortcuts' }),
  },
]
