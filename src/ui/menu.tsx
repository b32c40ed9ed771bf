import { type ReactNode, useRef, useState } from 'react'
import { Icon, type IconName } from './icon'
import { type MenuItem, MenuPopup } from './menu-popup'
import { tip } from './tip'

type MenuProps = {
  /** What the menu is for: its name, and the button's unless the button has words. */
  readonly label: string
  /** Groups with a line between them; a function is called when the menu opens. */
  readonly sections: readonly (readonly MenuItem[])[] | (() => readonly (readonly MenuItem[])[])
  readonly icon?: IconName
  /** Words on the button, in place of an icon. */
  readonly children?: ReactNode
  readonly className?: string
}

const ICON_ONLY = 'size-8 justify-center text-muted hover:bg-sunken hover:text-ink'

/** A button that opens a menu below itself, on click or arrow down. */
export function Menu({ label, sections, icon, children, className = ICON_ONLY }: MenuProps) {
  const [at, setAt] = useState<DOMRect | null>(null)
  const ref = useRef<HTMLButtonElement>(null)
  const open = () => setAt(ref.current?.getBoundingClientRect() ?? null)
  return (
    <>
      <button
        aria-expanded={at !== null}
        aria-haspopup="menu"
        aria-label={label}
        className={`inline-flex min-h-6 shrink-0 items-center gap-1 rounded-control pointer-coarse:min-h-11 pointer-coarse:min-w-11 ${className}`}
        onClick={() => (at ? setAt(null) : open())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          event.stopPropagation()
          open()
        }}
        ref={ref}
        type="button"
        {...(at === null ? tip(label) : {})}
      >
        {icon && <Icon name={icon} />}
        {children}
      </button>
      {at && (
        <MenuPopup
          at={at}
          label={label}
          onClose={() => setAt(null)}
          sections={typeof sections === 'function' ? sections() : sections}
        />
      )}
    </>
  )
}
