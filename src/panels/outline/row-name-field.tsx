import { useRef } from 'react'
import * as text from '#text/outline'
import { rename } from '../../commands/edit'
import type { Id } from '../../model/model'
import { setSession } from '../../store/session'

type Props = {
  readonly id: Id
  readonly name: string
  /** Called once the field is left by key, with the row to go on to: 0 for this one, 1 for the next. */
  readonly onLeave: (step: 0 | 1 | -1) => void
}

/** The name of an element while it is typed. Enter keeps it, Escape does not, Tab keeps it and goes on to the next. */
export function RowNameField({ id, name, onLeave }: Props) {
  const done = useRef(false)
  function finish(value: string | null) {
    if (done.current) return
    done.current = true
    if (value !== null) rename(id, value)
    setSession({ renamingRow: null })
  }
  return (
    <input
      aria-label={text.name}
      // biome-ignore lint/a11y/noAutofocus: the field opens because somebody asked to type a name
      autoFocus
      autoComplete="off"
      className="h-7 pointer-coarse:h-11 w-full min-w-0 rounded-control border border-accent bg-raised px-1.5"
      defaultValue={name}
      maxLength={200}
      onBlur={(event) => finish(event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (!/^(?:Enter|Escape|Tab)$/.test(event.key) || event.nativeEvent.isComposing) return
        event.preventDefault()
        finish(event.key === 'Escape' ? null : event.currentTarget.value)
        onLeave(event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : 0)
      }}
      spellCheck={false}
    />
  )
}
