import type { KeyboardEvent } from 'react'
import { TextArea } from '../../ui/field'

type TextProps = {
  readonly label: string
  readonly value: string
  readonly invalid?: boolean
  readonly onChange: (text: string) => void
}

/** A text that Enter keeps; Shift+Enter begins a new line. */
export function AskText({ label, value, invalid = false, onChange }: TextProps) {
  const keep = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <TextArea
      aria-invalid={invalid}
      className="min-h-10 text-lg"
      data-first-focus=""
      label={label}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={keep}
      rows={1}
      value={value}
    />
  )
}
