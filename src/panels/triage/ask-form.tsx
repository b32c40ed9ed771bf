import type { ReactNode } from 'react'
import * as text from '#text/triage'
import { Button } from '../../ui/button'

type FormProps = {
  readonly title: string
  readonly save: string
  readonly problem?: string | null
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** A question about the threat, with its two buttons. */
export function AskForm({ title, save, problem = null, onSave, onCancel, children }: FormProps) {
  return (
    <form
      aria-label={title}
      className="flex flex-col gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <h3 className="font-semibold text-lg">{title}</h3>
      {children}
      {problem && (
        <p className="font-medium text-critical" role="alert">
          {problem}
        </p>
      )}
      <div className="flex items-center gap-2">
        <Button type="submit" variant="primary">
          {save}
        </Button>
        <Button onClick={onCancel} variant="ghost">
          {text.cancel}
        </Button>
        <span className="ml-auto text-muted text-xs max-[820px]:hidden">{text.howToLeaveTheField}</span>
      </div>
    </form>
  )
}
