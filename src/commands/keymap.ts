/** The one key listener. Which keys do what is written with the commands, never here. */

import { type Chord, matches, parseChord } from './chord'
import { type Command, runCommand } from './command'

type Binding = { readonly chord: Chord; readonly command: Command }

const EDITABLE = 'input, textarea, select, [contenteditable="true"], [role="textbox"]'

/** Whether keys typed here are text for a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(EDITABLE) !== null
}

const CHOICE = 'input[type="checkbox"], input[type="radio"], select'

/** Whether the field takes letters and arrows but no chords: undo is for the model while such a one has the focus. */
function isChoosing(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(CHOICE)
}

/** Whether the focus is beside the canvas: somewhere in particular, but not in the diagram. */
function isInPanel(target: EventTarget | null): boolean {
  return target instanceof Element && target !== document.body && target.closest('main') === null
}

/** Whether this browser runs on a Mac, where ⌘ takes the place of Ctrl. */
export function onMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform)
}

/** Starts listening; answers the function that stops it. While a dialog is open only its own keys work. */
export function startKeymap(commands: readonly Command[]): () => void {
  const mac = onMac()
  const bindings: Binding[] = commands.flatMap((command) =>
    (command.keys ?? []).map((keys) => ({ chord: parseChord(keys), command })),
  )
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing) return
    if (document.querySelector('[data-modal], [role="menu"]')) return
    const typing = isTyping(event.target)
    for (const { chord, command } of bindings) {
      if (typing && !command.whileTyping && !(chord.mod && isChoosing(event.target))) continue
      if (command.notFromPanels && isInPanel(event.target)) continue
      if (!matches(chord, event, mac)) continue
      if (runCommand(command)) event.preventDefault()
      return
    }
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
