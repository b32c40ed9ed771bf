/** Finding by name: the palette over everything, the search of the canvas, and joining to what was found. */

import { elementName } from '../model/element'
import { announce } from '../store/announce'
import { documentStore } from '../store/document'
import { keepFound, openPalette, paletteStore } from '../store/palette'
import { sessionStore } from '../store/session'
import type { Command } from './command'
import { connect } from './insert'
import { selectedAsset } from './selected'
import { goTo } from './steps'

/** The two selected assets in the order of selection; null for anything else. */
function selectedPair(): readonly [string, string] | null {
  const { selection } = sessionStore.getState()
  const { assets } = documentStore.getState().model
  const [from, to] = selection
  if (selection.length !== 2 || from === undefined || to === undefined) return null
  return assets[from] && assets[to] ? [from, to] : null
}

function startConnecting(): void {
  const pair = selectedPair()
  if (pair === null) openPalette('connect')
  else {
    connect(...pair)
    const { model } = documentStore.getState()
    announce(`Connected ${elementName(model, pair[0])} to ${elementName(model, pair[1])}`)
  }
}

function stillThere(): readonly string[] {
  const { assets, zones, flows } = documentStore.getState().model
  return paletteStore.getState().found.filter((id) => assets[id] ?? zones[id] ?? flows[id])
}

function goOn(step: 1 | -1): void {
  const found = stillThere()
  const at = (paletteStore.getState().at + step + found.length) % found.length
  const id = found[at]
  if (id === undefined) return
  keepFound(found, at)
  goTo(id)
  announce(`${at + 1} of ${found.length}: ${elementName(documentStore.getState().model, id)}`)
}

function hasFound(): true | string {
  return stillThere().length > 0 || 'Find something on the canvas first'
}

export const findCommands: readonly Command[] = [
  {
    id: 'palette',
    title: 'Search or run a command…',
    group: 'Go',
    section: 'find',
    icon: 'command',
    keywords: 'commands palette everything',
    keys: ['Mod+K'],
    whileTyping: true,
    run: () => openPalette('everything'),
  },
  {
    id: 'find',
    title: 'Find on the canvas…',
    group: 'Go',
    section: 'find',
    on: ['canvas'],
    icon: 'search',
    keywords: 'search elements name',
    keys: ['Mod+F'],
    run: () => openPalette('elements'),
  },
  {
    id: 'find-next',
    title: 'Find next',
    group: 'Go',
    section: 'find',
    keys: ['F3'],
    when: hasFound,
    run: () => goOn(1),
  },
  {
    id: 'find-previous',
    title: 'Find previous',
    group: 'Go',
    section: 'find',
    keys: ['Shift+F3'],
    when: hasFound,
    run: () => goOn(-1),
  },
]

export const connectCommands: readonly Command[] = [
  {
    id: 'connect',
    title: () => (selectedPair() ? 'Connect the two' : 'Connect to…'),
    group: 'Insert',
    section: 'neighbour',
    family: 'Connect to another asset, or the two selected ones',
    on: ['asset', 'many'],
    icon: 'flow',
    keywords: 'flow arrow line join',
    keys: ['C'],
    notFromPanels: true,
    when: () => selectedAsset() !== null || selectedPair() !== null || 'Select one asset, or two',
    run: startConnecting,
  },
]
