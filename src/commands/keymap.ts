/** The one key listener. Which keys do what is written with the commands, never here. */

import { announce } from '../store/announce'
import { presentStore } from '../store/present'
import { type Chord, matches, parseChord } from './chord'
import { type Command, runCommand, whyNot } from './command'
import { isTyping } from './field'
import { onMac } from './platform'

type Binding = { readonly chord: Chord; readonly command: Command }

const CHOICE = 'input[type="checkbox"], input[type="radio"], select'

/** Whether the field takes letters and arrows but no chords: undo is for the model while such a one has the focus. */
function isChoosing(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(CHOICE)
}

/** Whether the focus is beside the canvas: somewhere in particular, but not in the diagram. */
function isInPanel(target: EventTarget | null): boolean {
  return target instanceof Element && target !== document.body && target.closest('main') === null
}

/** Enter is for the button, link or list that has the focus; it is ours on the canvas and where nothing has it. */
function hasUseForEnter(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target === document.body) return false
  return target.closest('[data-canvas]') === null || target.closest('a, button, summary') !== null
}

/** Whether a press here may be for the command at all. */
function isHeard({ chord, command }: Binding, target: EventTarget | null): boolean {
  const typing = isTyping(target) && !command.whileTyping && !(chord.mod && isChoosing(target))
  if (typing || (command.notFromPanels && isInPanel(target))) return false
  return chord.key !== 'Enter' || !hasUseForEnter(target)
}

/**
 * Starts listening; answers the function that stops it. While a dialog is open only its own keys work. Of several
 * commands with the same chord the first that can run does. Where none can, a chord with Mod is kept from the
 * browser, which would do something unrelated, and the reason is said.
 */
export function startKeymap(commands: readonly Command[]): () => void {
  const mac = onMac()
  const bindings: Binding[] = commands
    .filter((command) => !command.byBrowser)
    .flatMap((command) => (command.keys ?? []).map((keys) => ({ chord: parseChord(keys), command })))
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing) return
    if (document.querySelector('[data-modal], [role="menu"]')) return
    const presenting = presentStore.getState().now !== null
    const meant = bindings.filter(
      (binding) =>
        (binding.command.whilePresenting ?? false) === presenting &&
        matches(binding.chord, event, mac) &&
        isHeard(binding, event.target),
    )
    const done = meant.some(({ command }) => runCommand(command))
    const [first] = meant
    if (done || first?.chord.mod) event.preventDefault()
    if (!done && first?.chord.mod) announce(whyNot(first.command) ?? '')
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
