import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { type CataloguePage, catalogueStore, turnTo } from '../../store/catalogue-page'
import { nextIndex } from '../../ui/roving'
import { scrollWithin } from '../../ui/scroll'
import type { Entry, EntryGroup } from './entries'

const ITEM = '[data-entry]'
const keyOf = ({ section, id }: CataloguePage) => `${section} ${id}`

/** Puts the focus on the list's place: the entry reached last, else the open one, else the first. */
export function focusEntry(within: Element | null): void {
  within?.querySelector<HTMLElement>(`${ITEM}[tabindex="0"]`)?.focus()
}

/** Entries under their headings. One tab stop; arrows, Home and End move, Enter opens. */
export function EntryList({ groups }: { readonly groups: readonly EntryGroup[] }) {
  const page = useStore(catalogueStore, (state) => state.page)
  const [reached, setReached] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  useFollowing(list, page)
  const keys = groups.flatMap((group) => group.entries.map(keyOf))
  const open = page && keyOf(page)
  const stop = [reached, open].find((key) => key && keys.includes(key)) ?? keys[0]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div
      className="flex flex-col px-2 pb-3"
      onFocus={(event) => setReached(event.target.closest<HTMLElement>(ITEM)?.dataset.entry ?? null)}
      onKeyDown={walk}
      ref={list}
    >
      {groups.map((group) => (
        <section aria-label={group.name} key={group.name}>
          <h3 className="sticky top-0 bg-panel px-3 pt-3 pb-1 font-semibold text-muted text-xs">
            {group.name} <span className="font-normal text-faint">{group.entries.length}</span>
          </h3>
          <ul>
            {group.entries.map((entry) => (
              <li key={entry.id}>
                <Row entry={entry} isOpen={keyOf(entry) === open} isStop={keyOf(entry) === stop} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type RowProps = { readonly entry: Entry; readonly isOpen: boolean; readonly isStop: boolean }

function Row({ entry, isOpen, isStop }: RowProps) {
  return (
    <button
      aria-current={isOpen ? 'page' : undefined}
      className="flex min-h-8 w-full items-baseline gap-2 rounded-control px-3 py-1.5 text-left pointer-coarse:min-h-11 pointer-coarse:py-3 hover:bg-sunken aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent-ink"
      data-entry={keyOf(entry)}
      onClick={() => turnTo({ section: entry.section, id: entry.id })}
      tabIndex={isStop ? 0 : -1}
      type="button"
    >
      <span className="min-w-0 flex-1">{entry.name}</span>
      {entry.note && <span className="shrink-0 font-normal text-muted text-xs">{entry.note}</span>}
    </button>
  )
}

/** Keeps the open entry in view, and takes the focus back when its page closes. */
function useFollowing(list: React.RefObject<HTMLElement | null>, page: CataloguePage | null): void {
  const before = useRef(page)
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (open) scrollWithin(open, 'nearest')
    if (before.current && !page) focusEntry(list.current)
    before.current = page
  }, [list, page])
}

function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event
  if (key === 'ArrowLeft' || key === 'ArrowRight' || !(target instanceof HTMLElement)) return
  const all = [...currentTarget.querySelectorAll<HTMLElement>(ITEM)]
  const next = nextIndex(key, all.indexOf(target), all.length)
  if (next === null) return
  event.preventDefault()
  all[next]?.focus()
}
