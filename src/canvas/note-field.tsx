import { useStore as useFlow } from '@xyflow/react'
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

/** At a smaller zoom than this the field stays as large as here, to be read while it is written. */
const READABLE = 0.8

/**
 * The text of a sticky note while it is written. However it is left, the text stays, also with Escape: somebody who
 * wrote three lines does not mean to lose them, and whoever does can undo.
 */
export function NoteField({ id, text, rect, root }: Props) {
  const done = useRef(false)
  const scale = useFlow(({ transform: [, , zoom] }) => Math.max(1, READABLE / zoom))
  function finish(value: string) {
    if (done.current) return
    done.current = true
    editNote(id, value)
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
      style={{
        transform: `translate(${rect.x}px, ${rect.y}px) scale(${scale})`,
        transformOrigin: '0 0',
        width: rect.w,
        minHeight: rect.h,
      }}
      onFocus={(event) => event.target.select()}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        const keeps = event.key === 'Enter' && (event.metaKey || event.ctrlKey)
        if ((!keeps && event.key !== 'Escape') || event.nativeEvent.isComposing) return
        event.preventDefault()
        finish(event.currentTarget.value)
        if (root.current) focusElement(root.current, id)
      }}
    />
  )
}
