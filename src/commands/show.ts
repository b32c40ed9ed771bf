/** What is shown beside and over the drawing: palette, side panel, minimap. */

import * as text from '#text/commands-go'
import { announce } from '../store/announce'
import { type Session, sessionStore, setSession } from '../store/session'
import type { Command } from './command'

type Switch = 'paletteOpen' | 'panelOpen' | 'minimap' | 'heat'

function toggle(field: Switch): void {
  const partial: Partial<Session> = { [field]: !sessionStore.getState()[field] }
  setSession(partial)
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
