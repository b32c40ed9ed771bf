/** What is shown beside and over the drawing: palette, side panel, minimap. */

import { announce } from '../store/announce'
import { type Session, sessionStore, setSession } from '../store/session'
import type { Command } from './command'

type Switch = 'paletteOpen' | 'panelOpen' | 'minimap' | 'heat'

function toggle(field: Switch): void {
  const partial: Partial<Session> = { [field]: !sessionStore.getState()[field] }
  setSession(partial)
}

function shows(field: Switch, what: string): () => string {
  return () => `${sessionStore.getState()[field] ? 'Hide' : 'Show'} ${what}`
}

/** Focus on what is selected; off again where nothing else is. */
function focusNeighbours(): void {
  const { selection, neighbours } = sessionStore.getState()
  const again = selection.length === 0 || selection.join() === neighbours.join()
  setSession({ neighbours: again ? [] : selection })
  announce(again ? 'Everything is shown in full' : 'Only what is joined to the selection is shown in full')
}

function isFocused(): boolean {
  return sessionStore.getState().neighbours.length > 0
}

export const showCommands: readonly Command[] = [
  {
    id: 'toggle-palette',
    title: shows('paletteOpen', 'the palette'),
    group: 'View',
    section: 'panel',
    family: 'Show or hide the palette',
    icon: 'panel-left',
    keys: ['Mod+\\'],
    run: () => toggle('paletteOpen'),
  },
  {
    id: 'toggle-panel',
    title: shows('panelOpen', 'the side panel'),
    group: 'View',
    section: 'panel',
    family: 'Show or hide the side panel',
    icon: 'panel-right',
    keywords: 'inspector threats right zen',
    keys: ['Mod+Alt+\\'],
    run: () => toggle('panelOpen'),
  },
  {
    id: 'minimap',
    title: shows('minimap', 'the minimap'),
    group: 'View',
    section: 'overview',
    family: 'Show or hide the minimap',
    keywords: 'overview map navigator',
    icon: 'map',
    keys: ['M'],
    run: () => toggle('minimap'),
  },
  {
    id: 'focus-neighbours',
    title: () => (isFocused() ? 'Leave the focus on neighbours' : 'Focus on the neighbours'),
    group: 'View',
    section: 'emphasis',
    family: 'Focus on the neighbours of the selection, and back',
    on: ['asset', 'zone', 'flow', 'many'],
    keywords: 'dim neighbourhood isolate connected',
    icon: 'eye',
    keys: ['F'],
    when: () => sessionStore.getState().selection.length > 0 || isFocused() || 'Nothing is selected',
    run: focusNeighbours,
  },
  {
    id: 'leave-neighbours',
    title: 'Leave the focus on neighbours',
    group: 'View',
    keyOnly: true,
    keys: ['Escape'],
    notFromPanels: true,
    when: () => isFocused() || 'Nothing is dimmed',
    run: () => setSession({ neighbours: [] }),
  },
  {
    id: 'heat',
    title: shows('heat', 'risk as heat'),
    group: 'View',
    section: 'emphasis',
    family: 'Show or hide risk as heat',
    keywords: 'heat map overlay residual severity colour',
    icon: 'warning',
    keys: ['Shift+H'],
    run: () => toggle('heat'),
  },
]
