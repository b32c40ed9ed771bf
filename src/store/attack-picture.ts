/** What the canvas shows of an attacker's view while the panel about attackers is open. */

import { createStore } from 'zustand/vanilla'
import type { Id } from '../model/model'

/** What an element is to the attacker: where they start, what they want, what else they come to. */
export type AttackRole = 'entry' | 'jewel' | 'reached'

/** `step` counts from 1 along the path that is shown. */
export type AttackMark = { readonly role: AttackRole; readonly step: number | null }

export type AttackPicture = {
  /** The attacker chosen in the panel; null for none. */
  readonly attacker: string | null
  readonly marks: ReadonlyMap<Id, AttackMark>
  /** The path that is shown, its flows included; empty for none. */
  readonly path: readonly Id[]
}

export const attackStore = createStore<AttackPicture>()(() => ({
  attacker: null,
  marks: new Map(),
  path: [],
}))

/** Chooses whose view is shown; the panel then works it out and draws it. */
export function chooseAttacker(attacker: string | null): void {
  attackStore.setState({ attacker, marks: new Map(), path: [] })
}

/** Draws the view. */
export function drawAttack(marks: AttackPicture['marks'], path: readonly Id[]): void {
  attackStore.setState({ marks, path })
}

/** Takes the drawing away; the choice stays. */
export function clearAttack(): void {
  if (attackStore.getState().marks.size > 0) attackStore.setState({ marks: new Map(), path: [] })
}
