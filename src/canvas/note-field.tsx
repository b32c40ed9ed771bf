import { useRef } from 'react'
import * as words from '#text/canvas'
import { editNote } from '../commands/notes'
import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { sessionStore, setSession } from '../store/session'
import { focusElement } from './view'

type Props = {
  readonly id: Id
  readonly text: string
  readonly rect: Rect
  readonly root: React.RefObject<HTMLElement | null>
}

/** The text of a sticky note while it is written. Leaving it keeps the text, and so does Ctrl or ⌘ with Enter. */
export function NoteField({ id, text, rect, root }: Props) {
  const done = useRef(false)
  function finish(value: string | null) {
    if (done.current) return
    done.current = true
    if (value !== null) editNote(id, value)
    if (sessionStore.getState().renaming === id) setSession({ renaming: null })
  }
  return (
    <textarea
      aria-label={words.noteField}
      // biome-ignore lint/a11y/noAutofocus: the field opens because somebody asked to write
      autoFocus
      className="note-field nopan nodrag nowheel"
      defaultValue={text}
      maxLength={2000}
      style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.w, minHeight: rect.h }}
      onFocus={(event) => event.target.select()}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        const keeps = event.key === 'Enter' && (event.metaKey || event.ctrlKey)
        if ((!keeps && event.key !== 'Escape') || event.nativeEvent.isComposing) return
        event.preventDefault()
        finish(keeps ? event.currentTarget.value : null)
        if (root.current) focusElement(root.current, id)
      }}
    />
  )
}
