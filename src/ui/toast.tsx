import { useEffect, useEffectEvent, useState } from 'react'
import { Button, IconButton } from './button'
import { Icon } from './icon'

export type Toast = {
  readonly id: number
  readonly tone: 'info' | 'problem'
  readonly text: string
  readonly detail?: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

type ToastsProps = { readonly toasts: readonly Toast[]; readonly onDismiss: (id: number) => void }

const LIFE = 8000

/**
 * Short messages above everything, read out politely. They go after a while, not while the pointer or the focus
 * is on them; problems stay until dismissed.
 */
export function Toasts({ toasts, onDismiss }: ToastsProps) {
  const [held, setHeld] = useState(false)
  return (
    <section
      aria-label="Messages"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-12 z-50 flex flex-col items-center gap-2 px-3"
      onBlur={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <ToastRow held={held} key={toast.id} onDismiss={() => onDismiss(toast.id)} toast={toast} />
      ))}
    </section>
  )
}

type RowProps = { readonly toast: Toast; readonly held: boolean; readonly onDismiss: () => void }

function ToastRow({ toast, held, onDismiss }: RowProps) {
  const { tone, text, detail, action } = toast
  const leave = useEffectEvent(onDismiss)
  const stays = held || tone === 'problem'
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => leave(), LIFE)
    return () => clearTimeout(timer)
  }, [stays])
  return (
    <div className="pointer-events-auto flex max-w-md items-center gap-2 rounded-card border border-line-strong bg-raised py-1.5 pr-1.5 pl-3 text-ink shadow-float">
      {tone === 'problem' && <Icon className="text-high" name="warning" />}
      <div className="min-w-0 flex-1">
        <p>{text}</p>
        {detail && <p className="text-muted text-xs">{detail}</p>}
      </div>
      {action && (
        <Button
          onClick={() => {
            onDismiss()
            action.run()
          }}
          size="sm"
          variant="ghost"
        >
          <span className="font-semibold text-accent-ink">{action.label}</span>
        </Button>
      )}
      <IconButton icon="x" label="Dismiss" onClick={onDismiss} size="sm" />
    </div>
  )
}
