import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import * as text from '#text/shell-search'
import { announce } from '../../store/announce'
import { keepFound, type PaletteScope, paletteStore } from '../../store/palette'
import { setSession } from '../../store/session'
import { Icon } from '../../ui/icon'
import { nextLine } from '../../ui/list-keys'
import { useModal } from '../../ui/modal'
import type { PaletteEntry } from './entry'
import { PaletteRow } from './palette-row'
import { keepRecent, recentEntries } from './recent'
import { answers, type PaletteList, searchEntries } from './search-entries'
import { useEntries } from './use-entries'

const WORDS: Readonly<Record<PaletteScope, { readonly label: string; readonly hint: string }>> = text.scopes

const FRAME =
  'mx-auto mt-[10dvh] mb-auto w-[calc(100%-2rem)] max-w-xl overflow-hidden rounded-card border border-line bg-panel p-0 text-ink shadow-float backdrop:bg-black/30 max-sm:mt-2 max-sm:w-[calc(100%-1rem)]'

/** One field that finds everything: what can be done, added, gone to or read. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const scope = useStore(paletteStore, (state) => state.scope)
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)
  const [recent] = useState(recentEntries)
  const entries = useEntries(scope)
  const list = useMemo(() => searchEntries(entries, wanted, recent), [entries, wanted, recent])
  useModal(dialog)
  useMarkFound(scope === 'elements' ? entries : null, wanted)
  function choose(entry: PaletteEntry) {
    if (entry.why !== undefined) {
      announce(entry.why)
      return
    }
    keepRecent(entry.id)
    if (scope === 'elements') keepAll(entries, query, entry)
    // First the focus goes back to where it was: what runs may move it on.
    flushSync(onClose)
    entry.run()
  }
  /** Enter is for what was typed, which the list may only be about to show. */
  function submit(at: number) {
    const now = wanted === query ? list : searchEntries(entries, query, recent)
    const lines = linesOf(now)
    const entry = lines[Math.min(at, lines.length - 1)]
    if (entry) choose(entry)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same as a press on the backdrop, natively
    <dialog
      aria-label={WORDS[scope].label}
      className={FRAME}
      data-modal=""
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      ref={dialog}
    >
      <Search
        hint={WORDS[scope]}
        list={list}
        onChoose={choose}
        onQuery={setQuery}
        onSubmit={submit}
        query={query}
      />
    </dialog>
  )
}

type SearchProps = {
  readonly hint: { readonly label: string; readonly hint: string }
  readonly list: PaletteList
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onSubmit: (at: number) => void
  readonly onChoose: (entry: PaletteEntry) => void
}

function linesOf({ groups }: PaletteList): readonly PaletteEntry[] {
  return groups.flatMap(({ entries }) => entries)
}

function Search({ hint, list, query, onQuery, onSubmit, onChoose }: SearchProps) {
  const id = useId()
  const [active, setActive] = useState(0)
  const lines = linesOf(list)
  const here = Math.min(active, Math.max(lines.length - 1, 0))
  const chosen = lines[here]
  useEffect(() => {
    document.getElementById(`${id}-${here}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, here])
  return (
    <form
      className="flex max-h-[min(75dvh,34rem)] flex-col"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(here)
      }}
    >
      <div className="flex items-center gap-2 border-line border-b px-4">
        <Icon className="shrink-0 text-muted" name="search" />
        <input
          aria-activedescendant={chosen && `${id}-${here}`}
          aria-autocomplete="list"
          aria-controls={id}
          aria-expanded="true"
          aria-label={hint.label}
          autoComplete="off"
          className="h-12 min-w-0 flex-1 bg-transparent text-[15px] outline-none placeholder:text-muted"
          data-first-focus=""
          enterKeyHint="go"
          onChange={(event) => {
            onQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={(event) => {
            const next = nextLine(event.key, here, lines.length)
            if (next === null) return
            event.preventDefault()
            setActive(next)
          }}
          placeholder={hint.hint}
          role="combobox"
          spellCheck={false}
          value={query}
        />
      </div>
      <Lines active={here} id={id} label={hint.label} list={list} onChoose={onChoose} onPoint={setActive} />
      <p className="sr-only" role="status">
        {query === '' ? '' : text.answers(list.count)}
      </p>
    </form>
  )
}

type LinesProps = {
  readonly id: string
  readonly label: string
  readonly list: PaletteList
  readonly active: number
  readonly onChoose: (entry: PaletteEntry) => void
  readonly onPoint: (index: number) => void
}

function Lines({ id, label, list, active, onChoose, onPoint }: LinesProps) {
  const order = list.groups.flatMap(({ entries }) => entries)
  const at = new Map(order.map((entry, index) => [entry, index]))
  return (
    <>
      <div aria-label={label} className="min-h-0 overflow-y-auto p-1.5" id={id} role="listbox">
        {list.groups.map(({ name, entries }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
          <div aria-label={text.sections[name]} className="not-first:mt-1" key={name} role="group">
            <p aria-hidden="true" className="px-2 pt-1.5 pb-0.5 font-semibold text-muted text-xs">
              {text.sections[name]}
            </p>
            {entries.map((entry) => (
              <PaletteRow
                active={at.get(entry) === active}
                entry={entry}
                id={`${id}-${at.get(entry)}`}
                key={entry.id}
                onChoose={() => onChoose(entry)}
                onPoint={() => onPoint(at.get(entry) ?? 0)}
              />
            ))}
          </div>
        ))}
      </div>
      {order.length === 0 && <p className="px-4 pb-4 text-muted">{text.nothingByThatName}</p>}
      {list.count > order.length && (
        <p className="border-line border-t px-4 py-1.5 text-muted text-xs">
          {text.shownOf(order.length, list.count)}
        </p>
      )}
    </>
  )
}

/** While the canvas is searched, what is found stands out on it. */
function useMarkFound(entries: readonly PaletteEntry[] | null, query: string): void {
  useEffect(() => {
    if (!entries || query.trim() === '') return
    setSession({ highlight: answers(entries, query).flatMap(({ element }) => element ?? []) })
    return () => setSession({ highlight: [] })
  }, [entries, query])
}

/** Keeps all that was found, so that "Find next" can go on from the chosen one. */
function keepAll(entries: readonly PaletteEntry[], query: string, chosen: PaletteEntry): void {
  const found = answers(entries, query)
  keepFound(
    found.flatMap(({ element }) => element ?? []),
    found.indexOf(chosen),
  )
}
