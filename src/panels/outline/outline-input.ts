import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { runCommand } from '../../commands/command'
import { command } from '../../commands/registry'
import { startRename } from '../../commands/start-rename'
import type { Id } from '../../model/model'
import { setContextMenu } from '../../store/context-menu'
import { select, sessionStore } from '../../store/session'
import { rowAfter, stepOf, typedRow } from './outline-keys'
import { rowName } from './outline-words'
import type { Outline } from './use-outline'

/** So long a pause begins a new word, in milliseconds. */
const PAUSE = 600

/** The listeners of the grid, for keys and pointer alike. `keepFocus` puts the keyboard on the current row next time. */
export function useOutlineInput(outline: Outline, keepFocus: () => void) {
  const { rows, here } = outline
  const typeahead = useTypeahead(outline)
  const [, draw] = useState(0)
  const go: Go = (id, how) => {
    if (id === undefined) return
    keepFocus()
    outline.goTo(id, how)
    draw((count) => count + 1)
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const row = rows[here]
    if (!row || !(event.target instanceof Element) || event.target.role === 'button') return
    const step = stepOf(event, rows, here)
    const typed = step ? null : typeahead(event)
    if (typed !== null) go(rows[typed]?.id, 'select')
    if (!step && typed === null) return
    event.preventDefault()
    if (!step) return
    if ('to' in step) go(step.to, step.how)
    else if ('turn' in step) outline.turn(step.turn, step.open)
    else act(step.act, row.id, outline, go)
  }
  return {
    onKeyDown,
    ...pointer(outline),
    /** The name field was left: back to the row, or on to the name of the next one. */
    leave: (step: 0 | 1 | -1) => {
      const next = rows[here + step]
      go(next?.id, 'select')
      // The focus is on the row only after it is drawn.
      if (next && step !== 0) requestAnimationFrame(() => startRename(next.id))
    },
  }
}

/** Goes to a row and keeps the keyboard there. */
type Go = (id: Id | undefined, how: Parameters<Outline['goTo']>[1]) => void

function act(what: 'rename' | 'delete' | 'menu' | 'toggle', id: Id, outline: Outline, go: Go): void {
  if (what === 'toggle') outline.goTo(id, 'toggle')
  else if (what === 'rename') {
    select([id])
    startRename(id)
  } else if (what === 'menu') openMenu(id, rectOf(id))
  else remove(id, outline, go)
}

function remove(id: Id, { rows, here }: Outline, go: Go): void {
  if (!sessionStore.getState().selection.includes(id)) select([id])
  const next = rowAfter(rows, here, new Set(sessionStore.getState().selection))
  if (runCommand(command('delete')) && next !== null) go(next, 'select')
}

function pointer({ rows, goTo, turn }: Outline) {
  const rowOf = (target: EventTarget) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined
  return {
    onClick: (event: MouseEvent) => {
      const id = rowOf(event.target)
      if (id === undefined || !(event.target instanceof Element)) return
      if (event.target.closest('[data-turn]')) {
        turn([id], rows.find((row) => row.id === id)?.open === false)
        return
      }
      const actions = event.target.closest('[data-actions]')
      if (actions) openMenu(id, actions.getBoundingClientRect())
      else goTo(id, event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'select')
    },
    onDoubleClick: (event: MouseEvent) => {
      const id = rowOf(event.target)
      const onButton = event.target instanceof Element && event.target.closest('[data-turn], button, input')
      if (id !== undefined && !onButton) startRename(id)
    },
    onContextMenu: (event: MouseEvent) => {
      const id = rowOf(event.target)
      if (id === undefined || event.target instanceof HTMLInputElement) return
      event.preventDefault()
      openMenu(id, new DOMRect(event.clientX, event.clientY))
    },
  }
}

/** The menu of the element, or of all that is selected if it is part of that. */
function openMenu(id: Id, at: DOMRect): void {
  if (!sessionStore.getState().selection.includes(id)) select([id])
  setContextMenu({ at, place: null })
}

function rectOf(id: Id): DOMRect {
  const row = document.querySelector(`[data-row="${CSS.escape(id)}"]`)
  return row?.getBoundingClientRect() ?? new DOMRect()
}

/** Letters go to the next row whose name begins with them; answers its index. */
function useTypeahead({ model, rows, here }: Outline) {
  const typed = useRef({ text: '', at: 0 })
  return ({ key, ctrlKey, metaKey, altKey, timeStamp }: KeyboardEvent): number | null => {
    const { text, at } = typed.current
    const goesOn = text !== '' && timeStamp - at < PAUSE
    const isLetter = goesOn ? [...key].length === 1 : /^\p{L}$/u.test(key)
    if (!isLetter || ctrlKey || metaKey || altKey) return null
    typed.current = { text: goesOn ? text + key : key, at: timeStamp }
    const names = rows.map(({ id, type }) => rowName(model, id, type))
    return typedRow(typed.current.text, names, here) ?? here
  }
}
