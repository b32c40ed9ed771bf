import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import * as text from '#text/ui'
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
  /** A further menu that takes the place of this one. */
  readonly opens?: () => Sections
}

type Sections = readonly (readonly MenuItem[])[]

type PopupProps = {
  readonly label: string
  readonly sections: Sections
  /** A rectangle of the window to open at; a point is one without size. */
  readonly at: DOMRect
  readonly onClose: () => void
}

/**
 * A menu that is open; it closes on choice, Escape, Tab or a press elsewhere, and gives the focus back. A menu that
 * opens from one of its lines takes its place, with a way back.
 */
export function MenuPopup({ label, sections, at, onClose }: PopupProps) {
  const ref = useRef<HTMLDivElement>(null)
  const [within, setWithin] = useState<MenuItem | null>(null)
  const shown = within?.opens?.() ?? sections
  const indented = shown.flat().some(({ icon, checked }) => icon !== undefined || checked !== undefined)
  useLayoutEffect(() => {
    const menu = ref.current
    if (!menu) return
    const before = document.activeElement
    menu.showPopover()
    return () => {
      if (menu.contains(document.activeElement) && before instanceof HTMLElement) before.focus()
    }
  }, [])
  useLayoutEffect(() => {
    const menu = ref.current
    if (!menu) return
    placeNear(menu, at, 'below', 4)
    const item = menu.querySelector<HTMLElement>(within ? '[data-item]:not([data-back])' : '[data-item]')
    item?.focus({ preventScroll: true })
  }, [at, within])
  usePressOutside(ref, onClose)
  function onKeyDown(event: React.KeyboardEvent) {
    event.stopPropagation()
    const all = [...(ref.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    const focused = document.activeElement
    const here = focused instanceof HTMLElement ? all.indexOf(focused) : -1
    if (within && (event.key === 'Escape' || event.key === 'ArrowLeft')) setWithin(null)
    else if (event.key === 'ArrowRight' && all[here]?.ariaHasPopup) all[here]?.click()
    else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else {
      const next = nextIndex(event.key, here, all.length) ?? typedIndex(event.key, here, all)
      if (next === null) return
      all[next]?.focus()
    }
    event.preventDefault()
  }
  return (
    <div
      aria-label={within?.label ?? label}
      className="fixed m-0 max-h-[80dvh] w-max min-w-48 max-w-[min(22rem,calc(100dvw-1rem))] overflow-y-auto rounded-card border border-line bg-raised p-1 text-[13px] text-ink shadow-float"
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
      popover="manual"
      ref={ref}
      role="menu"
    >
      {within && <BackRow label={within.label} onBack={() => setWithin(null)} />}
      {shown.map((items, index) => (
        <div
          className="not-first:mt-1 not-first:border-line not-first:border-t not-first:pt-1"
          key={items[0]?.id ?? index}
          role="none"
        >
          {items.map((item) => (
            <MenuRow
              indented={indented}
              isFirst={item === shown[0]?.[0]}
              item={item}
              key={item.id}
              onClose={onClose}
              onOpen={setWithin}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

function BackRow({ label, onBack }: { readonly label: string; readonly onBack: () => void }) {
  return (
    <button
      aria-label={text.backFrom(label)}
      className={`${ROW} font-semibold`}
      data-back=""
      data-item=""
      onClick={onBack}
      role="menuitem"
      tabIndex={-1}
      type="button"
    >
      <Icon name="chevron-left" />
      {label}
    </button>
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

type RowProps = {
  readonly item: MenuItem
  /** Where a menu that scrolls is reached by Tab. */
  readonly isFirst: boolean
  /** Other lines have an icon: without one, the words still stand below theirs. */
  readonly indented: boolean
  readonly onClose: () => void
  readonly onOpen: (item: MenuItem) => void
}

function MenuRow({ item, isFirst, indented, onClose, onOpen }: RowProps) {
  const { label, icon, shortcut, why, checked, danger, onSelect, opens } = item
  const disabled = item.disabled === true || why !== undefined
  const choice = checked !== undefined
  const end = why ?? shortcut
  return (
    <button
      aria-description={why ?? shortcut}
      aria-disabled={disabled}
      aria-haspopup={opens ? 'menu' : undefined}
      className={`${ROW} ${danger && !disabled ? 'text-critical' : ''}`}
      data-item=""
      onClick={() => {
        if (disabled) return
        if (opens) {
          onOpen(item)
          return
        }
        // First the focus goes back to where it was: what is chosen may depend on it, or move it on.
        flushSync(onClose)
        onSelect()
      }}
      {...(choice ? { role: 'menuitemradio', 'aria-checked': checked } : { role: 'menuitem' })}
      tabIndex={isFirst ? 0 : -1}
      type="button"
    >
      {choice || icon ? (
        <Icon className={choice && !checked ? 'invisible' : ''} name={choice ? 'check' : (icon ?? 'check')} />
      ) : (
        indented && <span className="w-4 shrink-0" />
      )}
      <span className="flex-1">{label}</span>
      {end && (
        <span
          aria-hidden="true"
          className={`pl-4 text-right text-faint text-xs ${why === undefined ? 'pointer-coarse:hidden' : ''}`}
        >
          {end}
        </span>
      )}
      {opens && <Icon className="text-faint" name="chevron-right" size={14} />}
    </button>
  )
}
