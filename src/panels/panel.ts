/** A tab beside the canvas. Every file in this folder that exports a `panel` is one; there is no list to extend. */

import type { ComponentType } from 'react'

export type Panel = {
  readonly id: string
  readonly title: string
  readonly side: 'left' | 'right'
  /** Smaller comes first. */
  readonly order: number
  readonly Component: ComponentType
}

const FILES = import.meta.glob<{ panel?: Panel }>('./*.tsx', { eager: true })
const PANELS = Object.values(FILES)
  .flatMap(({ panel }) => panel ?? [])
  .sort((a, b) => a.order - b.order)

/** The panels of one side, in their order. */
export function panelsOn(side: Panel['side']): readonly Panel[] {
  return PANELS.filter((panel) => panel.side === side)
}
