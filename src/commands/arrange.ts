import * as text from '#text/commands-edit'
import type { Alignment } from '../model/align'
import { isLocked } from '../model/lock'
import type { Id } from '../model/model'
import { documentStore } from '../store/document'
import { sessionStore } from '../store/session'
import type { Command } from './command'
import { later } from './later'
import { outermost } from './move'

/** The selected assets and zones that can be moved, without those inside another of them. */
function movable(): Id[] {
  const { model } = documentStore.getState()
  const { selection } = sessionStore.getState()
  return outermost(model, selection).filter((id) => !isLocked(model, id) && !model.notes[id])
}

function atLeast(count: number, reason: string): () => true | string {
  return () => movable().length >= count || reason
}

function selectedZones(): Id[] {
  const { model } = documentStore.getState()
  return sessionStore.getState().selection.filter((id) => model.zones[id] && !isLocked(model, id))
}

function isDrawn(): true | string {
  return Object.keys(documentStore.getState().model.assets).length > 1 || text.nothingToArrange
}

function canLayOut(): true | string {
  const ids = movable()
  const { zones } = documentStore.getState().model
  const some = ids.length > 1 || ids.some((id) => zones[id])
  return some || text.selectZoneOrAssets
}

const load = () => import('./arrange-run')

const ALIGN: readonly (readonly [Alignment, string, string])[] = [
  ['left', text.alignLeftEdges, 'Mod+Shift+ArrowLeft'],
  ['right', text.alignRightEdges, 'Mod+Shift+ArrowRight'],
  ['top', text.alignTopEdges, 'Mod+Shift+ArrowUp'],
  ['bottom', text.alignBottomEdges, 'Mod+Shift+ArrowDown'],
  ['centre', text.alignCentres, 'Alt+Shift+X'],
  ['middle', text.alignMiddles, 'Alt+Shift+M'],
]

export const arrangeCommands: readonly Command[] = [
  ...ALIGN.map(
    ([how, title, keys]): Command => ({
      id: `align-${how}`,
      title,
      group: 'arrange',
      section: 'align',
      on: ['many'],
      keys: [keys],
      when: atLeast(2, text.selectTwoOrMore),
      run: () => later(load(), ({ align }) => align(movable(), how)),
    }),
  ),
  {
    id: 'distribute-across',
    title: text.distributeAcross,
    group: 'arrange',
    section: 'distribute',
    on: ['many'],
    keywords: text.distributeAcrossKeywords,
    keys: ['Alt+Shift+H'],
    when: atLeast(3, text.selectThreeOrMore),
    run: () => later(load(), ({ distribute }) => distribute(movable(), 'x')),
  },
  {
    id: 'distribute-down',
    title: text.distributeDown,
    group: 'arrange',
    section: 'distribute',
    on: ['many'],
    keywords: text.distributeDownKeywords,
    keys: ['Alt+Shift+V'],
    when: atLeast(3, text.selectThreeOrMore),
    run: () => later(load(), ({ distribute }) => distribute(movable(), 'y')),
  },
  {
    id: 'tidy',
    title: () => (movable().length > 1 ? text.tidyTheSelection : text.tidy),
    group: 'arrange',
    section: 'layout',
    on: ['many', 'canvas'],
    keywords: text.tidyKeywords,
    keys: ['Alt+Shift+T'],
    when: isDrawn,
    run: () => later(load(), ({ tidy }) => tidy(movable().length > 1 ? movable() : [])),
  },
  {
    id: 'layout-all',
    title: text.layOutTheDiagram,
    group: 'arrange',
    section: 'layout',
    on: ['canvas'],
    keywords: text.layOutKeywords,
    keys: ['Alt+Shift+L'],
    when: isDrawn,
    run: () => later(import('./layout-run'), ({ layOutNow }) => layOutNow([])),
  },
  {
    id: 'layout-selection',
    title: text.layOutTheSelection,
    group: 'arrange',
    section: 'layout',
    on: ['zone', 'many'],
    keywords: text.layOutKeywords,
    keys: ['Alt+Shift+K'],
    when: canLayOut,
    run: () => later(import('./layout-run'), ({ layOutNow }) => layOutNow(movable())),
  },
  {
    id: 'wrap',
    title: text.wrapInAZone,
    group: 'arrange',
    section: 'wrap',
    on: ['asset', 'zone', 'many'],
    keywords: text.wrapKeywords,
    keys: ['Mod+G'],
    when: atLeast(1, text.selectUnlocked),
    run: () => later(load(), ({ wrap }) => wrap(movable())),
  },
  {
    id: 'unwrap',
    title: text.unwrapTheZone,
    group: 'arrange',
    section: 'wrap',
    on: ['zone'],
    keywords: text.unwrapKeywords,
    keys: ['Mod+Shift+G'],
    when: () => selectedZones().length > 0 || text.selectUnlockedZone,
    run: () => later(load(), ({ unwrap }) => unwrap(selectedZones())),
  },
]
