/** What is shown beside and over the drawing: palette, side panel, minimap. */

import { type Session, sessionStore, setSession } from '../store/session'
import type { Command } from './command'

type Switch = 'paletteOpen' | 'panelOpen' | 'minimap'

function toggle(field: Switch): void {
  const partial: Partial<Session> = { [field]: !sessionStore.getState()[field] }
  setSession(partial)
}

function shows(field: Switch, what: string): () => string {
  return () => `${sessionStore.getState()[field] ? 'Hide' : 'Show'} ${what}`
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
]
