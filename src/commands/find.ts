/** Finding by name: the palette over everything, the search of the canvas, and joining to what was found. */

import * as text from '#text/commands-go'
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
    announce(text.connected(elementName(model, pair[0]), elementName(model, pair[1])))
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
  announce(text.foundOf(at + 1, found.length, elementName(documentStore.getState().model, id)))
}

function hasFound(): true | string {
  return stillThere().length > 0 || text.findSomethingFirst
}

export const findCommands: readonly Command[] = [
  {
    id: 'palette',
    title: text.searchOrRunACommand,
    group: 'go',
    section: 'find',
    icon: 'command',
    keywords: text.paletteKeywords,
    keys: ['Mod+K'],
    whileTyping: true,
    run: () => openPalette('everything'),
  },
  {
    id: 'find',
    title: text.findOnTheCanvas,
    group: 'go',
    section: 'find',
    on: ['canvas'],
    icon: 'search',
    keywords: text.findKeywords,
    keys: ['Mod+F'],
    run: () => openPalette('elements'),
  },
  {
    id: 'find-next',
    title: text.findNext,
    group: 'go',
    section: 'find',
    keys: ['F3'],
    when: hasFound,
    run: () => goOn(1),
  },
  {
    id: 'find-previous',
    title: text.findPrevious,
    group: 'go',
    section: 'find',
    keys: ['Shift+F3'],
    when: hasFound,
    run: () => goOn(-1),
  },
]

export const connectCommands: readonly Command[] = [
  {
    id: 'connect',
    title: () => (selectedPair() ? text.connectTheTwo : text.connectTo),
    group: 'insert',
    section: 'neighbour',
    family: text.connectFamily,
    on: ['asset', 'many'],
    icon: 'flow',
    keywords: text.connectKeywords,
    keys: ['C'],
    notFromPanels: true,
    when: () => selectedAsset() !== null || selectedPair() !== null || text.selectOneAssetOrTwo,
    run: startConnecting,
  },
]
