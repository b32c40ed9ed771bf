import { type ReactNode, useId, useRef } from 'react'
import * as text from '#text/ui'
import { IconButton } from './button'
import { useModal } from './modal'

type DialogProps = {
  readonly title: string
  /** Escape, the close button, or a press on the backdrop. */
  readonly onClose: () => void
  readonly description?: string
  readonly wide?: boolean
  /** As large as there is room for; what is inside fills it and scrolls by itself. */
  readonly full?: boolean
  /** Buttons at the bottom, the main one last. */
  readonly footer?: ReactNode
  readonly children: ReactNode
}

const FRAME =
  'm-auto max-h-full w-[calc(100%-2rem)] overflow-hidden rounded-card border border-line bg-panel p-0 text-ink shadow-float backdrop:bg-black/45 max-sm:mx-0 max-sm:mb-0 max-sm:w-full max-sm:max-w-none max-sm:rounded-b-none'

/**
 * A modal window, open while it is mounted. The browser's own `<dialog>` keeps the focus inside and makes the
 * rest inert.
 */
export function Dialog({
  title,
  onClose,
  description,
  wide = false,
  full = false,
  footer,
  children,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useModal(ref)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same as a press on the backdrop, natively
    <dialog
      aria-describedby={description ? `${id}-about` : undefined}
      aria-labelledby={id}
      className={`${FRAME} ${full ? 'max-w-6xl' : wide ? 'max-w-3xl' : 'max-w-md'}`}
      data-modal=""
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      ref={ref}
    >
      <div
        className={`flex flex-col ${full ? 'h-[min(88dvh,60rem)] low:h-[96dvh]' : 'max-h-[min(85dvh,56rem)] low:max-h-[96dvh]'}`}
      >
        <div className="flex items-start gap-3 px-5 pt-4 pb-2 flat:pt-1.5 flat:pb-0">
          <div className="min-w-0 flex-1">
            <h2 className="font-semibold text-base leading-8" id={id}>
              {title}
            </h2>
            {description && (
              <p className="text-muted" id={`${id}-about`}>
                {description}
              </p>
            )}
          </div>
          <IconButton
            className="-mr-2 pointer-coarse:-mt-1.5"
            icon="x"
            label={text.close}
            onClick={onClose}
          />
        </div>
        {full ? (
          <div className="min-h-0 flex-1">{children}</div>
        ) : (
          <section
            aria-labelledby={id}
            className="min-h-0 overflow-y-auto px-5 pt-1 pb-5 focus-visible:outline-offset-[-3px]"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll by keyboard
            tabIndex={0}
          >
            {children}
          </section>
        )}
        {footer && (
          <div className="flex flex-wrap justify-end gap-2 border-line border-t px-5 py-3 flat:py-1.5">
            {footer}
          </div>
        )}
      </div>
    </dialog>
  )
}
