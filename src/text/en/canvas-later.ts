/** What is loaded over the canvas when it is asked for: comparing, the minimap. */

import { number } from './locale'

export const changes = {
  added: (count: number) => `${number(count)} added`,
  changed: (count: number) => `${number(count)} changed`,
  removed: (count: number) => `${number(count)} removed`,
}
export const now = 'now'
export const comparison = 'Comparison'
export const stopComparing = 'Stop comparing'

export const minimap = 'Minimap'
