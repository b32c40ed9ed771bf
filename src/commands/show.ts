/** What is shown beside and over the drawing: palette, side panel, minimap. */

import * as text from '#text/commands-go'
import { announce } from '../store/announce'
import { catchFocus } from '../store/canvas-port'
import { PANEL_WIDTH, panelWidthWithin } from '../store/panel-width'
import { type Session, sessionStore, setSession } from '../store/session'
import { isNarrow } from '../ui/narrow'
import type { Command } from './command'

type Switch = 'paletteOpen' | 'panelOpen' | 'minimap' | 'heat'

function toggle(field: Switch): void {
  const shown = !sessionStore.getState()[field]
  const partial: Partial<Session> = { [field]: shown }
  setSession(partial)
  announce((shown ? text.isShown : text.isHidden)[field])
  // Who was in what is gone now goes on at the drawing.
  if (!shown) requestAnimationFrame(catchFocus)
}

/** Pixels of one step. */
const WIDER = 64

/** Makes the side panel wider or narrower from where it stands: what the mouse does by pulling its edge. */
function resizePanel(by: number): void {
  const now = document.querySelector('[data-side-panel]')?.clientWidth ?? PANEL_WIDTH.usual
  const panelWidth = panelWidthWithin(now + by)
  setSession({ panelWidth })
  announce(text.panelIsWide(panelWidth))
}

function panelBeside(): true | string {
  return (sessionStore.getState().panelOpen && !isNarrow()) || text.noSidePanel
}

function shows(field: Switch): () => string {
  return () => (sessionStore.getState()[field] ? text.hide : text.show)[field]
}

/** Focus on what is selected; off again where nothing else is. */
function focusNeighbours(): void {
  const { selection, neighbours } = sessionStore.getState()
  const again = selection.length === 0 || selection.join() === neighbours.join()
  setSession({ neighbours: again ? [] : selection })
  announce(again ? text.everythingIsShownInFull : text.onlyNeighboursShown)
}

function isFocused(): boolean {
  return sessionStore.getState().neighbours.length > 0
}

export const showCommands: readonly Command[] = [
  {
    id: 'toggle-palette',
    title: shows('paletteOpen'),
    group: 'view',
    section: 'panel',
    family: text.showOrHideThePalette,
    icon: 'panel-left',
    keys: ['Mod+\\'],
    run: () => toggle('paletteOpen'),
  },
  {
    id: 'toggle-panel',
    title: shows('panelOpen'),
    group: 'view',
    section: 'panel',
    family: text.showOrHideTheSidePanel,
    icon: 'panel-right',
    keywords: text.togglePanelKeywords,
    keys: ['Mod+Alt+\\'],
    run: () => toggle('panelOpen'),
  },
  ...[1, -1].map(
    (step): Command => ({
      id: step > 0 ? 'widen-panel' : 'narrow-panel',
      title: step > 0 ? text.widenTheSidePanel : text.narrowTheSidePanel,
      group: 'view',
      section: 'panel',
      keywords: text.panelWidthKeywords,
      when: panelBeside,
      run: () => resizePanel(step * WIDER),
    }),
  ),
  {
    id: 'minimap',
    title: shows('minimap'),
    group: 'view',
    section: 'overview',
    family: text.showOrHideTheMinimap,
    keywords: text.minimapKeywords,
    icon: 'map',
    keys: ['M'],
    run: () => toggle('minimap'),
  },
  {
    id: 'focus-neighbours',
    title: () => (isFocused() ? text.leaveNeighbours : text.focusNeighbours),
    group: 'view',
    section: 'emphasis',
    family: text.focusNeighboursFamily,
    on: ['asset', 'zone', 'flow', 'many'],
    keywords: text.focusNeighboursKeywords,
    icon: 'eye',
    keys: ['F'],
    when: () => sessionStore.getState().selection.length > 0 || isFocused() || text.nothingIsSelected,
    run: focusNeighbours,
  },
  {
    id: 'leave-neighbours',
    title: text.leaveNeighbours,
    group: 'view',
    keyOnly: true,
    keys: ['Escape'],
    notFromPanels: true,
    when: () => isFocused() || text.nothingIsDimmed,
    run: () => setSession({ neighbours: [] }),
  },
  {
    id: 'heat',
    title: shows('heat'),
    group: 'view',
    section: 'emphasis',
    family: text.showOrHideHeat,
    keywords: text.heatKeywords,
    icon: 'warning',
    keys: ['Shift+H'],
    run: () => toggle('heat'),
  },
]
