import type { Direction } from './insert'

export type Side = {
  readonly direction: Direction
  readonly key: string
  readonly x: number
  readonly y: number
  /** "on the left": where something is. */
  readonly where: string
}

/** The four directions, for commands that exist once for each. */
export const SIDES: readonly Side[] = [
  { direction: 'left', key: 'ArrowLeft', x: -1, y: 0, where: 'on the left' },
  { direction: 'right', key: 'ArrowRight', x: 1, y: 0, where: 'on the right' },
  { direction: 'up', key: 'ArrowUp', x: 0, y: -1, where: 'above' },
  { direction: 'down', key: 'ArrowDown', x: 0, y: 1, where: 'below' },
]
