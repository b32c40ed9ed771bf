/** Commands that exist once for each direction: moving the selection, adding a neighbour, going to one. */

import * as text from '#text/commands-go'
import { boxes } from '../model/geometry'
import type { Id } from '../model/model'
import { announce } from '../store/announce'
import { documentStore } from '../store/document'
import { select } from '../store/session'
import { requestView } from '../store/viewport'
import type { Command } from './command'
import { type Direction, pickNeighbour } from './insert'
import { nudge } from './move'
import { assetSelected, selectedAsset, somethingSelected } from './selected'
import { SIDES } from './sides'
import { nearestTowards } from './walk'

/** Pixels of a step by key, and of one with Shift. */
const STEPS = [
  { id: 'nudge', shift: '', pixels: 1, family: text.moveTheSelection },
  { id: 'push', shift: 'Shift+', pixels: 10, family: text.moveTheSelectionFar },
] as const

/** Moving the selection by a step. */
export const nudgeCommands: readonly Command[] = STEPS.flatMap(({ id, shift, pixels, family }) =>
  SIDES.map(({ direction, key, x, y }) => ({
    id: `${id}-${direction}`,
    title: text.moveBy(direction, pixels),
    group: 'arrange' as const,
    section: id,
    family,
    keywords: text.moveByKeywords,
    keys: [`${shift}${key}`],
    notFromPanels: true,
    when: somethingSelected,
    run: () => nudge({ x: x * pixels, y: y * pixels }),
  })),
)

/** Adding an asset beside the selected one, joined to it. */
export const addNeighbourCommands: readonly Command[] = SIDES.map(({ direction, key }) => ({
  id: `add-${direction}`,
  title: text.addConnected[direction],
  ...(direction === 'right' ? { on: ['asset'] as const } : {}),
  group: 'insert' as const,
  section: 'neighbour',
  family: text.addConnectedFamily,
  keys: [`Mod+${key}`],
  notFromPanels: true,
  when: assetSelected,
  run: () => {
    const asset = selectedAsset()
    if (asset !== null) pickNeighbour(asset, direction)
  },
}))

/** Going from asset to asset by their places. */
export const goTowardsCommands: readonly Command[] = SIDES.map(({ direction, key }) => ({
  id: `go-${direction}`,
  title: text.goToNearest[direction],
  group: 'go' as const,
  section: 'near',
  family: text.goToNearestFamily,
  keys: [`Alt+${key}`],
  notFromPanels: true,
  when: assetSelected,
  run: () => goTowards(direction),
}))

function goTowards(direction: Direction): void {
  const { model } = documentStore.getState()
  const asset = selectedAsset()
  const next = asset === null ? null : nearestTowards(model, boxes(model), asset, direction)
  if (next === null) announce(noAsset(direction))
  else goTo(next)
}

/** Says that there is no asset in that direction. */
export function noAsset(direction: Direction): string {
  return text.noAsset[direction]
}

/** Selects an element, brings it into view and puts the keyboard on it. */
export function goTo(id: Id): void {
  select([id])
  requestView({ type: 'reveal', ids: [id], focus: true })
}
