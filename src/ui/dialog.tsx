import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button'

type DialogProps = {
  readonly open: boolean
  /** Escape, the close button, or a press on the backdrop. */
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  readonly size?: 'sm' | 'md' | 'lg' | 'full'
  /** Buttons at the bottom, the main one last. */
  readonly footer?: ReactNode
  /** Says the title to screen readers only, for dialogs that start with a search box. */
  readonly quiet?: boolean
  readonly children: ReactNode
}

const SIZES = { sm: 'max-w-sm', md: 'max-w-lg', lg: 'max-w-3xl', full: 'max-w-6xl' }

const FRAME =
  'm-auto w-full overflow-hidden rounded-card border border-line bg-panel p-0 text-ink shadow-float backdrop:bg-black/40 max-sm:mx-0 max-sm:mb-0 max-sm:max-w-none max-sm:rounded-b-none'

/**
 * A modal window. The browser's own `<dialog>` keeps the focus inside, makes the rest inert and gives the focus
 * back. Contents are mounted only while it is open; the first element with `autofocus` gets the focus.
 */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog(props: Omit<DialogProps, 'open'>) {
  const { onClose, title, description, size = 'md', footer, quiet = false, children } = props
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const before = document.activeElement
    dialog.showModal()
    return () => {
      dialog.close()
      // The browser gives the focus back only to what is still there and focusable.
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same as a press on the backdrop, natively
    <dialog
      aria-describedby={description ? `${id}-about` : undefined}
      aria-labelledby={id}
      className={`${FRAME} ${SIZES[size]}`}
      data-modal=""
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      ref={ref}
    >
      <div className="flex max-h-[min(85dvh,56rem)] flex-col">
        <header className={quiet ? 'sr-only' : 'flex items-start gap-3 px-5 pt-4 pb-2'}>
          <div className="min-w-0 flex-1">
            <h2 className="font-semibold text-base leading-6" id={id}>
              {title}
            </h2>
            {description && (
              <p className="text-muted" id={`${id}-about`}>
                {description}
              </p>
            )}
          </div>
          {!quiet && <IconButton icon="x" label="Close" onClick={onClose} />}
        </header>
        <div className={quiet ? 'min-h-0 overflow-y-auto' : 'min-h-0 overflow-y-auto px-5 pt-1 pb-5'}>
          {children}
        </div>
        {footer && (
          <footer className="flex flex-wrap justify-end gap-2 border-line border-t px-5 py-3">
            {footer}
          </footer>
        )}
      </div>
    </dialog>
  )
}
