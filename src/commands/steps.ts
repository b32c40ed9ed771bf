/** Commands that exist once for each direction: moving the selection, adding a neighbour, going to one. */

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
  { id: 'nudge', shift: '', pixels: 1, family: 'Move the selection' },
  { id: 'push', shift: 'Shift+', pixels: 10, family: 'Move the selection ten times as far' },
] as const

/** Moving the selection by a step. */
export const nudgeCommands: readonly Command[] = STEPS.flatMap(({ id, shift, pixels, family }) =>
  SIDES.map(({ direction, key, x, y }) => ({
    id: `${id}-${direction}`,
    title: `Move ${direction} by ${pixels} px`,
    group: 'Arrange' as const,
    section: id,
    family,
    keywords: 'nudge',
    keys: [`${shift}${key}`],
    notFromPanels: true,
    when: somethingSelected,
    run: () => nudge({ x: x * pixels, y: y * pixels }),
  })),
)

/** Adding an asset beside the selected one, joined to it. */
export const addNeighbourCommands: readonly Command[] = SIDES.map(({ direction, key, where }) => ({
  id: `add-${direction}`,
  title: `Add a connected asset ${where}…`,
  ...(direction === 'right' ? { on: ['asset'] as const } : {}),
  group: 'Insert' as const,
  section: 'neighbour',
  family: 'Add a connected asset on that side',
  keys: [`Mod+${key}`],
  notFromPanels: true,
  when: assetSelected,
  run: () => {
    const asset = selectedAsset()
    if (asset !== null) pickNeighbour(asset, direction)
  },
}))

/** Going from asset to asset by their places. */
export const goTowardsCommands: readonly Command[] = SIDES.map(({ direction, key, where }) => ({
  id: `go-${direction}`,
  title: `Go to the nearest asset ${where}`,
  group: 'Go' as const,
  section: 'near',
  family: 'Go to the nearest asset on that side',
  keys: [`Alt+${key}`],
  notFromPanels: true,
  when: assetSelected,
  run: () => goTowards(direction, where),
}))

function goTowards(direction: Direction, where: string): void {
  const { model } = documentStore.getState()
  const asset = selectedAsset()
  const next = asset === null ? null : nearestTowards(model, boxes(model), asset, direction)
  if (next === null) announce(`No asset ${where}`)
  else goTo(next)
}

/** Selects an element, brings it into view and puts the keyboard on it. */
export function goTo(id: Id): void {
  select([id])
  requestView({ type: 'reveal', ids: [id], focus: true })
}
