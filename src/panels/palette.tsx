import { useDeferredValue, useMemo, useRef, useState } from 'react'
import * as text from '#text/panels'
import { useElements } from '../store/use'
import { Icon } from '../ui/icon'
import { nextIndex } from '../ui/roving'
import { SearchField } from '../ui/search-field'
import { type PaletteGroup, paletteGroups, searchPalette } from './palette/palette-items'
import { insert, PaletteRow } from './palette/palette-row'
import type { Panel } from './panel'
import { useFocusWish } from './use-focus-wish'

/** What can be added. Typing searches, Enter adds the first hit, arrows go through the list. */
function Palette() {
  const root = useRef<HTMLElement>(null)
  useFocusWish('palette-search', root, '[data-palette-search]')
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)
  const elements = useElements()
  const all = useMemo(() => paletteGroups(elements), [elements])
  const groups = useMemo(() => searchPalette(all, wanted, elements), [all, wanted, elements])
  const [reached, setReached] = useState<string | null>(null)
  const items = groups.flatMap((group) => group.items)
  const current = items.find((item) => keyOf(item) === reached) ?? items[0]
  return (
    <section
      aria-label={text.thingsToAdd}
      className="flex flex-col gap-1 p-2.5"
      onFocus={(event) => setReached(event.target.closest<HTMLElement>(ITEM)?.dataset.paletteItem ?? reached)}
      onKeyDown={walk}
      ref={root}
    >
      <div className="sticky top-0 z-1 -mx-2.5 -mt-2.5 bg-panel p-2.5 pb-1.5">
        <SearchField
          aria-label={text.findAnAssetOrZone}
          data-palette-search=""
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const first = searchPalette(all, query, elements)[0]?.items[0]
            if (event.key !== 'Enter' || !query.trim() || !first) return
            setQuery('')
            insert(first)
          }}
          placeholder={text.findAnAsset}
          value={query}
        />
      </div>
      {groups.map((group) => (
        <Group current={current ? keyOf(current) : null} group={group} key={`${group.id} ${group.open}`} />
      ))}
      {groups.length === 0 && <p className="px-1.5 py-2 text-muted">{text.nothingFits(wanted)}</p>}
    </section>
  )
}

const ITEM = '[data-palette-item]'

function keyOf({ type, kind }: { readonly type: string; readonly kind: string }): string {
  return `${type} ${kind}`
}

type GroupProps = { readonly group: PaletteGroup; readonly current: string | null }

function Group({ group, current }: GroupProps) {
  return (
    <details className="group" open={group.open}>
      <summary className="flex min-h-7 list-none items-center gap-1 rounded-control px-1 font-semibold text-muted text-xs pointer-coarse:min-h-11 hover:text-ink">
        <Icon className="group-open:rotate-90" name="chevron-right" size={12} />
        {group.name}
      </summary>
      {group.items.map((item) => (
        <PaletteRow current={keyOf(item) === current} item={item} key={keyOf(item)} />
      ))}
    </details>
  )
}

/** Arrows move between the search field, the group names and the items that are to be seen. */
function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event
  if (!(target instanceof HTMLElement)) return
  if (target instanceof HTMLInputElement && key !== 'ArrowDown') return
  const all = [...currentTarget.querySelectorAll<HTMLElement>(`input, summary, ${ITEM}`)]
  const seen = all.filter((each) => each.checkVisibility())
  const next = nextIndex(key, seen.indexOf(target), seen.length)
  if (next === null || key === 'ArrowLeft' || key === 'ArrowRight') return
  event.preventDefault()
  seen[next]?.focus()
}

export const panel: Panel = { id: 'palette', title: text.add, side: 'left', order: 1, Component: Palette }
