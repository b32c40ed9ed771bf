/** What a drag does, without one: into another zone, another end for a flow, another size, more in the selection. */

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
    (only !== null && model.flows[only] !== undefined && !isLocked(model, only)) ||
    'Select one flow that is not locked'
  )
}

function oneZone(): Id | null {
  const only = onlySelected()
  return only !== null && documentStore.getState().model.zones[only] ? only : null
}

/** Selects more, and says how much is selected now. */
function selectMore(ids: readonly Id[]): void {
  const { selection } = sessionStore.getState()
  const more = [...selection.filter((id) => !ids.includes(id)), ...ids]
  select(more)
  requestView({ type: 'reveal', ids })
  announce(`${nameOf(more)} selected`)
}

function extendTowards({ direction, where }: Side): void {
  const { model } = documentStore.getState()
  const last = sessionStore.getState().selection.findLast((id) => model.assets[id])
  const next = last === undefined ? null : nearestTowards(model, boxes(model), last, direction)
  if (next === null) announce(`No asset ${where}`)
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
    title: 'Move to zone…',
    group: 'Arrange',
    section: 'wrap',
    on: ['asset', 'zone', 'many'],
    icon: 'zone',
    keywords: 'in out of boundary',
    keys: ['Shift+M'],
    notFromPanels: true,
    when: () => movable().length > 0 || 'Select assets or zones that are not locked',
    run: () => openPalette('zone'),
  },
  {
    id: 'resize-zone',
    title: 'Position and size…',
    group: 'Arrange',
    section: 'wrap',
    on: ['asset', 'zone'],
    keywords: 'resize width height place move',
    when: () => movable().length === 1 || 'Select one asset or zone that is not locked',
    run: () => showProperty(movable()[0] ?? '', 'place'),
  },
  {
    id: 'add-inside',
    title: () => (oneZone() === null ? 'Add an asset or zone…' : 'Add in this zone…'),
    group: 'Insert',
    section: 'add',
    on: ['zone'],
    icon: 'plus',
    keywords: 'new inside',
    run: () => openPalette('inside'),
  },
]

const ends: readonly Command[] = (['start', 'end'] as const).map((end) => ({
  id: `change-${end}`,
  title: `Change where it ${end}s…`,
  group: 'Edit',
  section: 'flow',
  on: ['flow'],
  keywords: 'reconnect source target end',
  when: oneFlow,
  run: () => openPalette(end),
}))

const more: readonly Command[] = [
  ...SIDES.map(
    (side): Command => ({
      id: `extend-${side.direction}`,
      title: `Add the nearest asset ${side.where} to the selection`,
      group: 'Edit',
      section: 'extend',
      family: 'Add the nearest asset on that side to the selection',
      keys: [`Alt+Shift+${side.key}`],
      keyOnly: true,
      notFromPanels: true,
      when: () => sessionStore.getState().selection.length > 0 || 'Nothing is selected',
      run: () => extendTowards(side),
    }),
  ),
  {
    id: 'select-connected',
    title: 'Select what it is connected to',
    group: 'Edit',
    section: 'select',
    on: ['asset', 'many'],
    keywords: 'neighbours flows',
    when: () => neighbours().length > 0 || 'Select something that has a flow',
    run: () => selectMore(neighbours()),
  },
  {
    id: 'select-inside',
    title: 'Select what is inside',
    group: 'Edit',
    section: 'select',
    on: ['zone'],
    keywords: 'contents of zone',
    when: () => {
      const zone = oneZone()
      const inside = zone !== null && contents(documentStore.getState().model, zone).length > 0
      return inside || 'Select one zone that holds something'
    },
    run: () => select(contents(documentStore.getState().model, oneZone() ?? '')),
  },
]

export const relateCommands: readonly Command[] = [...places, ...ends, ...more]
