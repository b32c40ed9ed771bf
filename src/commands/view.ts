import * as text from '#text/commands-go'
import { CORNERS, type Corner } from '../model/model'
import { announce } from '../store/announce'
import { openCatalogue } from '../store/catalogue-page'
import { commit, documentStore } from '../store/document'
import { wishFocus } from '../store/focus-wish'
import { placeHere } from '../store/here'
import { openPicker } from '../store/picker'
import { sessionStore, setSession } from '../store/session'
import { requestView, viewCentre } from '../store/viewport'
import type { Command } from './command'
import { showLeftPanel, showPanel } from './reveal'

const NEXT_THEME = { system: 'light', light: 'dark', dark: 'system' } as const

/** Opens a panel and puts the keyboard on its tab, or into its sheet; Escape leads back to the canvas. */
function goToPanel(panel: string): void {
  showPanel(panel)
  wishFocus('panel')
}

/** The tab of the panel that is open; of a sheet, the button that closes it. */
function panelStop(): HTMLElement | null {
  const sheet = document.querySelector<HTMLElement>('[data-sheet] header > :last-child')
  return sheet ?? document.querySelector('[data-side-panel] [role="tab"][aria-selected="true"]')
}

/** Puts the keyboard on the tab of the panel that is open, or at the start of its sheet. */
export function focusPanel(): void {
  panelStop()?.focus()
}

/** Takes a tool in hand, and says so. */
function takeTool(tool: 'select' | 'hand', name: string): void {
  setSession({ tool })
  announce(name)
}

/** Opens the outline, as a sheet where there is no room for panels, and puts the keyboard on its current row. */
function showOutline(): void {
  showLeftPanel('outline')
  wishFocus('outline')
}

function titleBlockShown(): boolean {
  return documentStore.getState().model.info.titleBlock === true
}

/** Puts the title block at a corner of the drawing. */
export function moveTitleBlock(corner: Corner): void {
  commit(text.moveTheTitleBlockStep, (tx) =>
    tx.setInfo({ titleBlockAt: corner === 'top-left' ? undefined : corner }),
  )
}

export const viewCommands: readonly Command[] = [
  {
    id: 'title-block',
    title: () => (titleBlockShown() ? text.hideTheTitleBlock : text.showTheTitleBlock),
    group: 'view',
    section: 'title-block',
    keywords: text.titleBlockKeywords,
    run: () => {
      const show = !titleBlockShown()
      commit(show ? text.showTheTitleBlock : text.hideTheTitleBlock, (tx) => tx.setInfo({ titleBlock: show }))
    },
  },
  {
    id: 'title-block-corner',
    title: text.moveTheTitleBlock,
    group: 'view',
    section: 'title-block',
    keywords: text.titleBlockKeywords,
    when: () => titleBlockShown() || text.showTheTitleBlockFirst,
    run: () => {
      const { titleBlockAt = 'top-left' } = documentStore.getState().model.info
      moveTitleBlock(CORNERS[(CORNERS.indexOf(titleBlockAt) + 1) % CORNERS.length] ?? 'top-left')
    },
  },
  {
    id: 'zoom-in',
    title: text.zoomIn,
    group: 'view',
    section: 'zoom',
    keys: ['Mod+=', 'Mod++'],
    run: () => requestView({ type: 'zoom', by: 1.25 }),
  },
  {
    id: 'zoom-out',
    title: text.zoomOut,
    group: 'view',
    section: 'zoom',
    keys: ['Mod+-'],
    run: () => requestView({ type: 'zoom', by: 0.8 }),
  },
  {
    id: 'zoom-100',
    title: text.zoomTo100,
    group: 'view',
    section: 'zoom',
    keys: ['Mod+0'],
    run: () => requestView({ type: 'zoom', to: 1 }),
  },
  {
    id: 'zoom-50',
    title: text.zoomTo50,
    group: 'view',
    section: 'zoom',
    run: () => requestView({ type: 'zoom', to: 0.5 }),
  },
  {
    id: 'zoom-200',
    title: text.zoomTo200,
    group: 'view',
    section: 'zoom',
    run: () => requestView({ type: 'zoom', to: 2 }),
  },
  {
    id: 'fit',
    title: text.fitTheWholeDiagram,
    group: 'view',
    section: 'fit',
    on: ['canvas'],
    icon: 'fit',
    keywords: text.fitKeywords,
    keys: ['Shift+1'],
    run: () => requestView({ type: 'fit' }),
  },
  {
    id: 'fit-selection',
    title: text.fitTheSelection,
    group: 'view',
    section: 'fit',
    on: ['zone', 'many'],
    keywords: text.fitSelectionKeywords,
    keys: ['Shift+2'],
    when: () => sessionStore.getState().selection.length > 0 || text.nothingIsSelected,
    run: () => requestView({ type: 'fit-selection' }),
  },
  {
    id: 'tool-select',
    title: text.selectTool,
    group: 'view',
    section: 'tool',
    keys: ['V'],
    run: () => takeTool('select', text.selectTool),
  },
  {
    id: 'tool-hand',
    title: text.handTool,
    group: 'view',
    section: 'tool',
    keys: ['H'],
    run: () => takeTool('hand', text.handTool),
  },
  {
    id: 'panel-threats',
    title: text.showThreats,
    group: 'view',
    section: 'panel',
    on: ['asset', 'flow'],
    icon: 'warning',
    keys: ['1'],
    run: () => goToPanel('threats'),
  },
  {
    id: 'panel-element',
    title: text.showTheElement,
    group: 'view',
    section: 'panel',
    on: ['asset', 'zone', 'flow', 'many'],
    icon: 'sliders',
    keywords: text.panelElementKeywords,
    keys: ['2'],
    run: () => goToPanel('inspector'),
  },
  {
    id: 'panel-outline',
    title: text.showTheOutline,
    group: 'view',
    section: 'panel',
    on: ['canvas'],
    icon: 'list',
    keywords: text.panelOutlineKeywords,
    keys: ['O'],
    run: showOutline,
  },
  {
    id: 'panel-attackers',
    title: text.showTheAttackers,
    group: 'view',
    section: 'panel',
    icon: 'eye',
    keywords: text.panelAttackersKeywords,
    keys: ['3'],
    run: () => goToPanel('attackers'),
  },
  {
    id: 'panel-risk',
    title: text.showTheRisk,
    group: 'view',
    section: 'panel',
    icon: 'gauge',
    keywords: text.panelRiskKeywords,
    keys: ['4'],
    run: () => goToPanel('risk'),
  },
  {
    id: 'panel-review',
    title: text.showTheReview,
    group: 'view',
    section: 'panel',
    icon: 'history',
    keywords: text.panelReviewKeywords,
    keys: ['5'],
    run: () => goToPanel('review'),
  },
  {
    id: 'add-asset',
    title: () => (placeHere() ? text.addAnAssetHere : text.addAnAsset),
    group: 'insert',
    section: 'add',
    family: text.addAnAssetFamily,
    on: ['canvas'],
    icon: 'plus',
    keys: ['A'],
    run: () => openPicker({ at: placeHere() ?? viewCentre(), from: null }),
  },
  {
    id: 'find-kind',
    title: text.findAnAssetToAdd,
    group: 'insert',
    section: 'add',
    icon: 'search',
    keys: ['/'],
    run: () => {
      showLeftPanel('palette')
      wishFocus('palette-search')
    },
  },
  {
    id: 'theme',
    title: () => text.theme[sessionStore.getState().theme],
    group: 'view',
    section: 'theme',
    icon: 'theme',
    family: text.themeFamily,
    keywords: text.themeKeywords,
    keys: ['Alt+Shift+D'],
    run: () => {
      const theme = NEXT_THEME[sessionStore.getState().theme]
      setSession({ theme })
      announce(text.theme[theme])
    },
  },
  {
    id: 'catalogue',
    title: text.catalogue,
    group: 'help',
    run: () => openCatalogue(),
  },
  {
    id: 'shortcuts',
    title: text.keyboardShortcuts,
    group: 'help',
    keys: ['?'],
    run: () => setSession({ dialog: 'shortcuts' }),
  },
]
