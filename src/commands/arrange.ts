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
  return Object.keys(documentStore.getState().model.assets).length > 1 || 'There is nothing to arrange yet'
}

function canLayOut(): true | string {
  const ids = movable()
  const { zones } = documentStore.getState().model
  const some = ids.length > 1 || ids.some((id) => zones[id])
  return some || 'Select a zone, or two or more assets, that are not locked'
}

const load = () => import('./arrange-run')

const ALIGN: readonly (readonly [Alignment, string, string])[] = [
  ['left', 'Align left edges', 'Mod+Shift+ArrowLeft'],
  ['right', 'Align right edges', 'Mod+Shift+ArrowRight'],
  ['top', 'Align top edges', 'Mod+Shift+ArrowUp'],
  ['bottom', 'Align bottom edges', 'Mod+Shift+ArrowDown'],
  ['centre', 'Align centres in a column', 'Alt+Shift+C'],
  ['middle', 'Align middles in a row', 'Alt+Shift+M'],
]

export const arrangeCommands: readonly Command[] = [
  ...ALIGN.map(
    ([how, title, keys]): Command => ({
      id: `align-${how}`,
      title,
      group: 'Arrange',
      section: 'align',
      on: ['many'],
      keys: [keys],
      when: atLeast(2, 'Select two or more assets or zones that are not locked'),
      run: () => later(load(), ({ align }) => align(movable(), how)),
    }),
  ),
  {
    id: 'distribute-across',
    title: 'Distribute from left to right',
    group: 'Arrange',
    section: 'distribute',
    on: ['many'],
    keywords: 'space evenly',
    keys: ['Alt+Shift+H'],
    when: atLeast(3, 'Select three or more assets or zones that are not locked'),
    run: () => later(load(), ({ distribute }) => distribute(movable(), 'x')),
  },
  {
    id: 'distribute-down',
    title: 'Distribute from top to bottom',
    group: 'Arrange',
    section: 'distribute',
    on: ['many'],
    keywords: 'space evenly',
    keys: ['Alt+Shift+V'],
    when: atLeast(3, 'Select three or more assets or zones that are not locked'),
    run: () => later(load(), ({ distribute }) => distribute(movable(), 'y')),
  },
  {
    id: 'tidy',
    title: () =>
      movable().length > 1 ? 'Tidy the selection into rows and columns' : 'Tidy into rows and columns',
    group: 'Arrange',
    section: 'layout',
    on: ['many', 'canvas'],
    keywords: 'neaten grid clean up',
    keys: ['Alt+Shift+T'],
    when: isDrawn,
    run: () => later(load(), ({ tidy }) => tidy(movable().length > 1 ? movable() : [])),
  },
  {
    id: 'layout-all',
    title: 'Lay out the whole diagram',
    group: 'Arrange',
    section: 'layout',
    on: ['canvas'],
    keywords: 'automatic arrange auto-layout',
    keys: ['Alt+Shift+L'],
    when: isDrawn,
    run: () => later(import('./layout-run'), ({ layOutNow }) => layOutNow([])),
  },
  {
    id: 'layout-selection',
    title: 'Lay out the selection',
    group: 'Arrange',
    section: 'layout',
    on: ['zone', 'many'],
    keywords: 'automatic arrange auto-layout',
    keys: ['Alt+Shift+K'],
    when: canLayOut,
    run: () => later(import('./layout-run'), ({ layOutNow }) => layOutNow(movable())),
  },
  {
    id: 'wrap',
    title: 'Wrap in a zone',
    group: 'Arrange',
    section: 'wrap',
    on: ['asset', 'zone', 'many'],
    keywords: 'group boundary enclose',
    keys: ['Mod+G'],
    when: atLeast(1, 'Select assets or zones that are not locked'),
    run: () => later(load(), ({ wrap }) => wrap(movable())),
  },
  {
    id: 'unwrap',
    title: 'Unwrap the zone',
    group: 'Arrange',
    section: 'wrap',
    on: ['zone'],
    keywords: 'ungroup dissolve',
    keys: ['Mod+Shift+G'],
    when: () => selectedZones().length > 0 || 'Select a zone that is not locked',
    run: () => later(load(), ({ unwrap }) => unwrap(selectedZones())),
  },
]
