import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { Icon } from './icon'
import type { IconName } from './icons'
import { placeNear } from './place'
import { nextIndex } from './roving'

export type MenuItem =
  | {
      readonly label: string
      readonly onSelect: () => void
      readonly icon?: IconName
      /** The shortcut as printed. */
      readonly keys?: string
      /** Why it cannot be chosen now; shown in place of the shortcut. */
      readonly why?: string | undefined
      /** A tick before it: one of a choice. */
      readonly checked?: boolean
      readonly danger?: boolean
    }
  | { readonly heading: string }
  | 'line'

type MenuProps = {
  /** Its name for screen readers. */
  readonly label: string
  readonly items: readonly MenuItem[]
  /** A rectangle of the window to open at; a point is one without size. */
  readonly at: DOMRect
  readonly onClose: () => void
}

/** A menu that is open at a place; it closes on choice, Escape, Tab or a press elsewhere. */
export function Menu({ label, items, at, onClose }: MenuProps) {
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
  useOutside(ref, onClose)
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
      className="fixed m-0 max-h-[80dvh] min-w-52 max-w-80 overflow-y-auto rounded-card border border-line bg-raised p-1 text-[13px] text-ink shadow-float"
      onKeyDown={onKeyDown}
      popover="manual"
      ref={ref}
      role="menu"
    >
      {items.map((item, index) => (
        <MenuRow item={item} key={rowKey(item, index)} onClose={onClose} />
      ))}
    </div>
  )
}

function rowKey(item: MenuItem, index: number): string {
  if (item === 'line') return `line-${index}`
  return 'heading' in item ? `heading-${item.heading}` : `item-${item.label}`
}

/** The next item that starts with this letter, if it is one. */
function typedIndex(key: string, here: number, items: readonly HTMLElement[]): number | null {
  if (key.length !== 1 || key === ' ') return null
  const order = items.map((_, index) => (here + 1 + index) % items.length)
  return order.find((index) => items[index]?.textContent?.toLowerCase().startsWith(key.toLowerCase())) ?? null
}

const TRIGGER = '[aria-haspopup="menu"][aria-expanded="true"]'

function useOutside(ref: React.RefObject<HTMLElement | null>, onClose: () => void) {
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

function MenuRow({ item, onClose }: { readonly item: MenuItem; readonly onClose: () => void }) {
  if (item === 'line') return <hr className="my-1 border-line" />
  if ('heading' in item) return <div className="px-2 pt-2 pb-1 text-faint text-xs">{item.heading}</div>
  const { label, icon, keys, why, checked, danger, onSelect } = item
  const choice = checked !== undefined
  return (
    <button
      aria-disabled={why !== undefined}
      className={`flex min-h-8 w-full items-center gap-2 rounded-control px-2 text-left pointer-coarse:min-h-11 hover:bg-sunken focus:bg-sunken aria-disabled:cursor-not-allowed aria-disabled:text-faint ${danger ? 'text-critical' : ''}`}
      {...(choice ? { role: 'menuitemradio', 'aria-checked': checked } : { role: 'menuitem' })}
      data-item=""
      onClick={() => {
        if (why !== undefined) return
        onClose()
        onSelect()
      }}
      tabIndex={-1}
      type="button"
    >
      {choice ? <Icon className={checked ? '' : 'invisible'} name="check" /> : icon && <Icon name={icon} />}
      <span className="flex-1">{label}</span>
      {why === undefined ? (
        keys && <kbd className="pl-4 font-sans text-faint text-xs">{keys}</kbd>
      ) : (
        <span className="pl-4 text-faint text-xs">{why}</span>
      )}
    </button>
  )
}

type MenuButtonProps = {
  readonly label: string
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[])
  readonly className?: string
  /** What the button shows. Its name is `label` unless the children are words. */
  readonly children: ReactNode
  readonly tip?: string
}

/** A button that opens a menu below itself. Arrow down opens it too. */
export function MenuButton({ label, items, className = '', children, tip }: MenuButtonProps) {
  const [at, setAt] = useState<DOMRect | null>(null)
  const ref = useRef<HTMLButtonElement>(null)
  const open = () => setAt(ref.current?.getBoundingClientRect() ?? null)
  return (
    <>
      <button
        aria-expanded={at !== null}
        aria-haspopup="menu"
        aria-label={label}
        className={`inline-flex min-h-6 items-center gap-1 pointer-coarse:min-h-11 ${className}`}
        data-tip={tip}
        onClick={() => (at ? setAt(null) : open())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          open()
        }}
        ref={ref}
        type="button"
      >
        {children}
      </button>
      {at && (
        <Menu
          at={at}
          items={typeof items === 'function' ? items() : items}
          label={label}
          onClose={() => setAt(null)}
        />
      )}
    </>
  )
}
