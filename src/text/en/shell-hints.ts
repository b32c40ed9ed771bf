/** What lies over the canvas: the legend of the heat, hints for beginners. */

import { number } from './locale'

export const selectLevel = (level: string, count: number) => `${level}: ${number(count)}, select`
export const selectWorst = (level: string) => `Select everything whose worst open risk is ${level}`
export const worstOpenRisk = 'Worst open risk'
export const hideHeat = 'Hide risk as heat'

export const hints = {
  connect: 'To draw a data flow, drag from an arrow beside the asset to another asset, or press C.',
  threats: 'What could go wrong with this flow is among the threats now. Press 1 to go there.',
  zone: 'What lies in a zone has its trust. Drag assets in and out, and the threats follow.',
}
/** Where there is no mouse and no keyboard. */
export const hintsByTouch = {
  connect: 'To draw a data flow, tap an arrow beside the asset, then another asset.',
  threats: 'What could go wrong with this flow is among the threats now.',
}
export const hint = 'Hint'
export const gotIt = 'Got it'
