import { useState } from 'react'
import type { Tx } from '../../model/edit'
import { commit, endMerge } from '../../store/document'
import { TextArea, TextField } from '../../ui/field'

type CommittedTextProps = {
  readonly label: string
  readonly value: string
  /** The name of the step in the history. */
  readonly step: string
  /** Typing with the same key is one step until the field is left. */
  readonly merge: string
  readonly onWrite: (tx: Tx, value: string) => void
  /** A blank text is not written; what was there comes back when the field is left. */
  readonly required?: boolean
  readonly lines?: boolean
  readonly placeholder?: string
  readonly help?: string
}

const LONGEST = { line: 200, text: 20_000 }

/** A text that is kept while it is typed. */
export function CommittedText(props: CommittedTextProps) {
  const { label, value, step, merge, onWrite, required = false, lines = false, placeholder, help } = props
  const [blank, setBlank] = useState(false)
  const common = {
    label,
    help,
    placeholder,
    maxLength: lines ? LONGEST.text : LONGEST.line,
    value: blank ? '' : value,
    onChange: ({ target }: { target: { value: string } }) => {
      const refused = required && target.value.trim() === ''
      setBlank(refused)
      if (!refused) commit(step, (tx) => onWrite(tx, target.value), { merge })
    },
    onBlur: () => {
      setBlank(false)
      endMerge()
    },
  }
  if (lines) return <TextArea {...common} />
  return (
    <TextField
      {...common}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
      }}
      spellCheck={false}
    />
  )
}
