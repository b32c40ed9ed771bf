/** What a drag does, without one: into another zone, another end for a flow, another size, more in the selection. */

import * as text from '#text/commands-edit'
import { boxes, contents } from '../model/geometry'
import { isLocked } from '../model/lock'
import type { Id } from '../model/model'
import { announce } from '../store/announce'
import { documentStore } from '../store/document'
import { openPalette } from '../store/palette'
import { select, sessionStore } from '../store/session'
import { requestView } from '../store/viewport'
import type { Command } from './command'
import { nameOf } from './move'
import { showProperty } from './reveal'
import { onlySelected } from './selected'
import { SIDES, type Side } from './sides'
import { noAsset } from './steps'
import { nearestTowards } from './walk'

function movable(): readonly Id[] {
  const { model } = documentStore.getState()
  const { selection } = sessionStore.getState()
  return selection.filter((id) => (model.assets[id] ?? model.zones[id]) && !isLocked(model, id))
}

function oneFlow(): true | string {
  const { model } = documentStore.getState()
  const only = onlySelected()
  return (
    (only !== null && model.flows[only] !== undefined && !isLocked(model, only)) || text.selectOneUnlockedFlow
  )
}

function oneZone(): Id | null {
  const only = onlySelected()
  return only !== null && documentStore.getState().model.zones[only] ? only : null
}

/** Selects more, and says how much is selected now. */
export function selectMore(ids: readonly Id[]): void {
  const { selection } = sessionStore.getState()
  const more = [...selection.filter((id) => !ids.includes(id)), ...ids]
  select(more)
  requestView({ type: 'reveal', ids })
  announce(text.selected(nameOf(more)))
}

function extendTowards({ direction }: Side): void {
  const { model } = documentStore.getState()
  const last = sessionStore.getState().selection.findLast((id) => model.assets[id])
  const next = last === undefined ? null : nearestTowards(model, boxes(model), last, direction)
  if (next === null) announce(noAsset(direction))
  else selectMore([next])
}

/** What is joined to the selected elements by one flow, and the flows between. */
function neighbours(): Id[] {
  const { flows } = documentStore.getState().model
  const { selection } = sessionStore.getState()
  const found = Object.entries(flows).filter(
    ([id, { from, to }]) => selection.includes(id) || selection.includes(from) || selection.includes(to),
  )
  return [...new Set(found.flatMap(([id, { from, to }]) => [from, id, to]))]
}

const places: readonly Command[] = [
  {
    id: 'move-to-zone',
    title: text.moveToZone,
    group: 'arrange',
    section: 'wrap',
    on: ['asset', 'zone', 'many'],
    icon: 'zone',
    keywords: text.moveToZoneKeywords,
    keys: ['Shift+M'],
    notFromPanels: true,
    when: () => movable().length > 0 || text.selectUnlocked,
    run: () => openPalette('zone'),
  },
  {
    id: 'resize-zone',
    title: text.positionAndSize,
    group: 'arrange',
    section: 'wrap',
    on: ['asset', 'zone'],
    keywords: text.resizeZoneKeywords,
    when: () => movable().length === 1 || text.selectOneUnlocked,
    run: () => showProperty(movable()[0] ?? '', 'place'),
  },
  {
    id: 'add-inside',
    title: () => (oneZone() === null ? text.addAnAssetOrZone : text.addInThisZone),
    group: 'insert',
    section: 'add',
    on: ['zone'],
    icon: 'plus',
    keywords: text.addInsideKeywords,
    run: () => openPalette('inside'),
  },
]

const ends: readonly Command[] = (['start', 'end'] as const).map((end) => ({
  id: `change-${end}`,
  title: end === 'start' ? text.changeWhereItStarts : text.changeWhereItEnds,
  group: 'edit',
  section: 'flow',
  on: ['flow'],
  keywords: text.changeKeywords,
  when: oneFlow,
  run: () => openPalette(end),
}))

const more: readonly Command[] = [
  ...SIDES.map(
    (side): Command => ({
      id: `extend-${side.direction}`,
      title: text.addTheNearestAsset[side.direction],
      group: 'edit',
      section: 'extend',
      family: text.addTheNearestAssetFamily,
      keys: [`Alt+Shift+${side.key}`],
      keyOnly: true,
      notFromPanels: true,
      when: () => sessionStore.getState().selection.length > 0 || text.nothingIsSelected,
      run: () => extendTowards(side),
    }),
  ),
  {
    id: 'select-also',
    title: text.addToTheSelection,
    group: 'edit',
    section: 'select',
    on: ['asset', 'zone', 'flow', 'many'],
    keywords: text.addToTheSelectionKeywords,
    when: () => sessionStore.getState().selection.length > 0 || text.nothingIsSelected,
    run: () => openPalette('also'),
  },
  {
    id: 'select-connected',
    title: text.selectConnected,
    group: 'edit',
    section: 'select',
    on: ['asset', 'many'],
    keywords: text.selectConnectedKeywords,
    when: () => neighbours().length > 0 || text.selectSomethingWithFlow,
    run: () => selectMore(neighbours()),
  },
  {
    id: 'select-inside',
    title: text.selectInside,
    group: 'edit',
    section: 'select',
    on: ['zone'],
    keywords: text.selectInsideKeywords,
    when: () => {
      const zone = oneZone()
      const inside = zone !== null && contents(documentStore.getState().model, zone).length > 0
      return inside || text.selectZoneThatHolds
    },
    run: () => select(contents(documentStore.getState().model, oneZone() ?? '')),
  },
]

export const relateCommands: readonly Command[] = [...places, ...ends, ...more]
