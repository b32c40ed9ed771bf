import type { Direction } from './insert'

export type Side = {
  readonly direction: Direction
  readonly key: string
  readonly x: number
  readonly y: number
}

/** The four directions, for commands that exist once for each. */
export const SIDES: readonly Side[] = [
  { direction: 'left', key: 'ArrowLeft', x: -1, y: 0 },
  { direction: 'right', key: 'ArrowRight', x: 1, y: 0 },
  { direction: 'up', key: 'ArrowUp', x: 0, y: -1 },
  { direction: 'down', key: 'ArrowDown', x: 0, y: 1 },
]
