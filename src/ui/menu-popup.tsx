import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { Icon, type IconName } from './icon'
import { placeNear } from './place'
import { nextIndex } from './roving'

export type MenuItem = {
  readonly id: string
  readonly label: string
  readonly onSelect: () => void
  readonly icon?: IconName
  /** The shortcut as printed. */
  readonly shortcut?: string | undefined
  readonly disabled?: boolean
  /** Why it is disabled, in place of the shortcut. */
  readonly why?: string | undefined
  /** One of a choice: a tick stands before the chosen one. */
  readonly checked?: boolean
  readonly danger?: boolean
}

type PopupProps = {
  readonly label: string
  readonly sections: readonly (readonly MenuItem[])[]
  /** A rectangle of the window to open at; a point is one without size. */
  readonly at: DOMRect
  readonly onClose: () => void
}

/** A menu that is open; it closes on choice, Escape, Tab or a press elsewhere, and gives the focus back. */
export function MenuPopup({ label, sections, at, onClose }: PopupProps) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const menu = ref.current
    if (!menu) return
    const before = document.activeElement
    menu.showPopover()
    placeNear(menu, at, 'below', 4)
    menu.querySelector<HTMLElement>('[data-item]')?.focus({ preventScroll: true })
    return () => {
      if (menu.contains(document.activeElement) && before instanceof HTMLElement) before.focus()
    }
  }, [at])
  usePressOutside(ref, onClose)
  function onKeyDown(event: React.KeyboardEvent) {
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      onClose()
      return
    }
    const all = [...(ref.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    const focused = document.activeElement
    const here = focused instanceof HTMLElement ? all.indexOf(focused) : -1
    const next = nextIndex(event.key, here, all.length) ?? typedIndex(event.key, here, all)
    if (next === null) return
    event.preventDefault()
    all[next]?.focus()
  }
  return (
    <div
      aria-label={label}
      className="fixed m-0 max-h-[80dvh] min-w-48 max-w-80 overflow-y-auto rounded-card border border-line bg-raised p-1 text-[13px] text-ink shadow-float"
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
      popover="manual"
      ref={ref}
      role="menu"
    >
      {sections.map((items, index) => (
        <div
          className="not-first:mt-1 not-first:border-line not-first:border-t not-first:pt-1"
          key={items[0]?.id ?? index}
          role="none"
        >
          {items.map((item) => (
            <MenuRow item={item} key={item.id} onClose={onClose} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** The next item that starts with this letter, if it is one. */
function typedIndex(key: string, here: number, items: readonly HTMLElement[]): number | null {
  if (key.length !== 1 || key === ' ') return null
  const order = items.map((_, index) => (here + 1 + index) % items.length)
  return order.find((index) => items[index]?.textContent?.toLowerCase().startsWith(key.toLowerCase())) ?? null
}

const TRIGGER = '[aria-haspopup="menu"][aria-expanded="true"]'

function usePressOutside(ref: React.RefObject<HTMLElement | null>, onClose: () => void) {
  const close = useEffectEvent(onClose)
  const press = useEffectEvent((event: Event) => {
    if (!(event.target instanceof Element) || ref.current?.contains(event.target)) return
    // The button that opened it closes it by itself: closing here too would let its click open it again.
    if (!event.target.closest(TRIGGER)) close()
  })
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('pointerdown', (event) => press(event), { signal, capture: true })
    window.addEventListener('blur', () => close(), { signal })
    window.addEventListener('resize', () => close(), { signal })
    return () => listening.abort()
  }, [])
}

const ROW =
  'flex min-h-8 w-full items-center gap-2 rounded-control px-2 text-left pointer-coarse:min-h-11 hover:bg-sunken focus:bg-sunken focus-visible:-outline-offset-2 aria-disabled:cursor-not-allowed aria-disabled:text-faint'

function MenuRow({ item, onClose }: { readonly item: MenuItem; readonly onClose: () => void }) {
  const { label, icon, shortcut, why, checked, danger, onSelect } = item
  const disabled = item.disabled === true || why !== undefined
  const choice = checked !== undefined
  const end = why ?? shortcut
  return (
    <button
      aria-disabled={disabled}
      className={`${ROW} ${danger ? 'text-critical' : ''}`}
      data-item=""
      onClick={() => {
        if (disabled) return
        onClose()
        onSelect()
      }}
      {...(choice ? { role: 'menuitemradio', 'aria-checked': checked } : { role: 'menuitem' })}
      tabIndex={-1}
      type="button"
    >
      {choice ? <Icon className={checked ? '' : 'invisible'} name="check" /> : icon && <Icon name={icon} />}
      <span className="flex-1">{label}</span>
      {end && <span className="pl-4 text-faint text-xs">{end}</span>}
    </button>
  )
}
