/** A presentation in progress: which round, and how far. */

import { createStore } from 'zustand/vanilla'
import { type Session, sessionStore, setSession } from './session'
import { requestView, type Viewport, viewportStore } from './viewport'

export type Round = 'threats' | 'zones'

export type Presentation = {
  readonly round: Round
  /** 0 is the whole diagram. */
  readonly step: number
  /** How many steps there are, the whole diagram included. */
  readonly steps: number
}

/** null while nothing is presented. */
export const presentStore = createStore<{ readonly now: Presentation | null }>(() => ({ now: null }))

type Before = Pick<Session, 'selection' | 'highlight' | 'neighbours' | 'heat'> & { readonly view: Viewport }
let before: Before | null = null

/** Starts with the whole diagram; what was selected and in view is kept for the end. */
export function startPresenting(): void {
  const { selection, highlight, neighbours, heat } = sessionStore.getState()
  before = { selection, highlight, neighbours, heat, view: viewportStore.getState() }
  setSession({ selection: [], highlight: [], neighbours: [], heat: false, sheet: null, dialog: null })
  presentStore.setState({ now: { round: 'threats', step: 0, steps: 1 } })
}

/** Ends it and returns to where one was. */
export function stopPresenting(): void {
  if (presentStore.getState().now === null) return
  presentStore.setState({ now: null })
  if (!before) return
  const { view, ...session } = before
  before = null
  setSession(session)
  requestView({ type: 'back', view })
}

/** Goes to a step, as far as there are any. */
export function goToStep(wanted: number): void {
  change(({ steps }) => ({ step: Math.min(Math.max(wanted, 0), steps - 1) }))
}

/** Changes between threats and zones, from the first on. */
export function setRound(round: Round): void {
  change(() => ({ round, step: 1 }))
}

/** Says how many steps there are now. */
export function setSteps(steps: number): void {
  change(({ step }) => ({ steps, step: Math.min(step, steps - 1) }))
}

function change(how: (now: Presentation) => Partial<Presentation>): void {
  const { now } = presentStore.getState()
  if (now) presentStore.setState({ now: { ...now, ...how(now) } })
}
