/**
 * A flow that was just drawn with the pointer is named by typing, with no key or click between. Letters are its name
 * until any other key (which means what it always means), a press of the pointer or some seconds make them commands again.
 */

import { createStore } from 'zustand/vanilla'
import * as text from '#text/canvas-draw'
import { isTyping } from '../commands/field'
import type { Id } from '../model/model'
import { gestureHintStore, hintGesture } from '../store/gesture-hint'
import { sessionStore, setSession } from '../store/session'

/** Long enough to think of a name; who still has none means something else by the next letter. In milliseconds. */
const OFFERED = 10_000

/** What is typed in any script begins a name, also where a dead key or an input method goes first. */
const BEGINS_A_NAME = /^(?:\p{L}|Dead|Process)$/u
const HELD = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock)$/

/** The flow whose name is typed next; null for none. */
export const freshFlowStore = createStore<{ readonly flow: Id | null }>(() => ({ flow: null }))

let withdraw = () => {}

/**
 * Lets letters name the flow, while only `selected` is: the flow, or the asset that was added with it. Not for a
 * finger, which has no letters.
 */
export function offerName(flow: Id, selected: Id = flow): void {
  withdraw()
  if (matchMedia('(pointer: coarse)').matches) return
  const abort = new AbortController()
  const options = { capture: true, signal: abort.signal }
  const timer = setTimeout(end, OFFERED)
  const stopWatching = sessionStore.subscribe(({ selection, renaming }) => {
    if (renaming !== null || selection.length !== 1 || selection[0] !== selected) end()
  })
  function end() {
    withdraw = () => {}
    clearTimeout(timer)
    abort.abort()
    stopWatching()
    freshFlowStore.setState({ flow: null })
    if (gestureHintStore.getState().words === text.typeTheName) hintGesture()
  }
  function onKey(event: KeyboardEvent) {
    if (HELD.test(event.key)) return
    end()
    if (!beginsName(event)) return
    // The field opens at once, and the letter goes where the keyboard is then: into it.
    event.stopPropagation()
    setSession({ renaming: flow })
  }
  window.addEventListener('keydown', onKey, options)
  window.addEventListener('pointerdown', end, options)
  withdraw = end
  freshFlowStore.setState({ flow })
  hintGesture(text.typeTheName)
}

function beginsName(event: KeyboardEvent): boolean {
  // AltGr counts as Control and Alt on some keyboards, and types letters.
  const chord = event.ctrlKey || event.metaKey || event.altKey
  if ((chord && !event.getModifierState('AltGraph')) || isTyping(event.target)) return false
  return BEGINS_A_NAME.test(event.key)
}
