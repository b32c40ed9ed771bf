import { openCatalogue } from '../store/catalogue-page'
import { commit, documentStore } from '../store/document'
import { placeHere } from '../store/here'
import { openPicker } from '../store/picker'
import { sessionStore, setSession } from '../store/session'
import { requestView, viewCentre } from '../store/viewport'
import type { Command } from './command'
import { showLeftPanel, showPanel } from './reveal'

const NEXT_THEME = { system: 'light', light: 'dark', dark: 'system' } as const

/** Opens a panel and puts the keyboard on its tab; Escape leads back to the canvas. */
function goToPanel(panel: string): void {
  showPanel(panel)
  // The panel may only now be mounted.
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[aria-label="Side panel"] [aria-selected="true"]')?.focus()
  })
}

/** Opens the outline, as a sheet where there is no room for panels, and puts the keyboard on its current row. */
function showOutline(): void {
  showLeftPanel('outline')
  const focus = (triesLeft: number) => {
    const outline = document.querySelector('[data-outline]')
    const row = outline?.querySelector<HTMLElement>('[data-row][tabindex="0"]')
    if (outline) (row ?? outline.querySelector('button'))?.focus()
    else if (triesLeft > 0) setTimeout(focus, 50, triesLeft - 1)
  }
  // It may have to be loaded first.
  setTimeout(focus, 0, 40)
}

function titleBlockShown(): boolean {
  return documentStore.getState().model.info.titleBlock === true
}

export const viewCommands: readonly Command[] = [
  {
    id: 'title-block',
    title: () => (titleBlockShown() ? 'Hide the title block' : 'Show the title block'),
    group: 'View',
    section: 'title-block',
    keywords: 'owner stage date workshop heading',
    run: () => {
      const show = !titleBlockShown()
      commit(show ? 'Show the title block' : 'Hide the title block', (tx) => tx.setInfo({ titleBlock: show }))
    },
  },
  {
    id: 'zoom-in',
    title: 'Zoom in',
    group: 'View',
    section: 'zoom',
    keys: ['Mod+=', 'Mod++'],
    run: () => requestView({ type: 'zoom', by: 1.25 }),
  },
  {
    id: 'zoom-out',
    title: 'Zoom out',
    group: 'View',
    section: 'zoom',
    keys: ['Mod+-'],
    run: () => requestView({ type: 'zoom', by: 0.8 }),
  },
  {
    id: 'zoom-100',
    title: 'Zoom to 100 %',
    group: 'View',
    section: 'zoom',
    keys: ['Mod+0'],
    run: () => requestView({ type: 'zoom', to: 1 }),
  },
  {
    id: 'zoom-50',
    title: 'Zoom to 50 %',
    group: 'View',
    section: 'zoom',
    run: () => requestView({ type: 'zoom', to: 0.5 }),
  },
  {
    id: 'zoom-200',
    title: 'Zoom to 200 %',
    group: 'View',
    section: 'zoom',
    run: () => requestView({ type: 'zoom', to: 2 }),
  },
  {
    id: 'fit',
    title: 'Fit the whole diagram',
    group: 'View',
    section: 'fit',
    on: ['canvas'],
    icon: 'fit',
    keywords: 'zoom all whole',
    keys: ['Shift+1'],
    run: () => requestView({ type: 'fit' }),
  },
  {
    id: 'fit-selection',
    title: 'Fit the selection',
    group: 'View',
    section: 'fit',
    on: ['zone', 'many'],
    keywords: 'zoom',
    keys: ['Shift+2'],
    when: () => sessionStore.getState().selection.length > 0 || 'Nothing is selected',
    run: () => requestView({ type: 'fit-selection' }),
  },
  {
    id: 'tool-select',
    title: 'Select tool',
    group: 'View',
    section: 'tool',
    keys: ['V'],
    run: () => setSession({ tool: 'select' }),
  },
  {
    id: 'tool-hand',
    title: 'Hand tool',
    group: 'View',
    section: 'tool',
    keys: ['H'],
    run: () => setSession({ tool: 'hand' }),
  },
  {
    id: 'panel-threats',
    title: 'Show threats',
    group: 'View',
    section: 'panel',
    on: ['asset', 'flow'],
    icon: 'warning',
    keys: ['1'],
    run: () => goToPanel('threats'),
  },
  {
    id: 'panel-element',
    title: 'Show the element',
    group: 'View',
    section: 'panel',
    on: ['asset', 'zone', 'flow', 'many'],
    icon: 'sliders',
    keywords: 'inspector properties panel',
    keys: ['2'],
    run: () => goToPanel('inspector'),
  },
  {
    id: 'panel-outline',
    title: 'Show the outline',
    group: 'View',
    section: 'panel',
    on: ['canvas'],
    icon: 'list',
    keywords: 'tree list elements',
    keys: ['O'],
    run: showOutline,
  },
  {
    id: 'panel-attackers',
    title: 'Show the attackers',
    group: 'View',
    section: 'panel',
    icon: 'eye',
    keywords: 'attack paths panel',
    keys: ['3'],
    run: () => goToPanel('attackers'),
  },
  {
    id: 'panel-risk',
    title: 'Show the risk',
    group: 'View',
    section: 'panel',
    icon: 'gauge',
    keywords: 'matrix heat map plan coverage what if appetite panel',
    keys: ['4'],
    run: () => goToPanel('risk'),
  },
  {
    id: 'panel-review',
    title: 'Show the review',
    group: 'View',
    section: 'panel',
    icon: 'history',
    keywords: 'baseline compare stage lifecycle date panel',
    keys: ['5'],
    run: () => goToPanel('review'),
  },
  {
    id: 'add-asset',
    title: () => (placeHere() ? 'Add an asset here…' : 'Add an asset…'),
    group: 'Insert',
    section: 'add',
    family: 'Add an asset in the middle',
    on: ['canvas'],
    icon: 'plus',
    keys: ['A'],
    run: () => openPicker({ at: placeHere() ?? viewCentre(), from: null }),
  },
  {
    id: 'find-kind',
    title: 'Find an asset to add',
    group: 'Insert',
    section: 'add',
    icon: 'search',
    keys: ['/'],
    run: () => {
      showLeftPanel('palette')
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
    section: 'theme',
    icon: 'theme',
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
