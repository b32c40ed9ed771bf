import { useState } from 'react'
import { Icon } from '../ui/icon'
import { type PaletteGroup, paletteGroups } from './palette/palette-groups'
import { PaletteRow } from './palette/palette-row'
import type { Panel } from './panel'

function Group({ group }: { readonly group: PaletteGroup }) {
  const rows = (
    <ul>
      {group.items.map((item) => (
        <PaletteRow item={item} key={`${item.type}:${item.kind}`} />
      ))}
    </ul>
  )
  if (!group.folded) {
    return (
      <section aria-label={group.name}>
        <h3 className="px-1.5 pt-3 pb-1 font-semibold text-faint text-xs">{group.name}</h3>
        {rows}
      </section>
    )
  }
  return (
    <details className="group">
      <summary className="flex min-h-8 list-none items-center gap-1 rounded-control px-1.5 font-semibold text-faint text-xs pointer-coarse:min-h-11 hover:text-ink">
        <Icon className="transition-transform group-open:rotate-90" name="chevron-right" size={14} />
        {group.name}
      </summary>
      {rows}
    </details>
  )
}

function Palette() {
  const [query, setQuery] = useState('')
  const groups = paletteGroups(query)
  return (
    <div className="p-2.5">
      <div className="sticky top-0 z-10 bg-panel pb-1">
        <Icon className="pointer-events-none absolute top-2.5 left-2.5 text-faint" name="search" size={14} />
        <input
          aria-label="Find an asset or zone"
          className="h-8 w-full rounded-control border border-line-strong bg-raised pr-2 pl-8 placeholder:text-faint pointer-coarse:h-11"
          data-palette-search
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') query ? setQuery('') : event.currentTarget.blur()
          }}
          placeholder="Find an asset"
          type="search"
          value={query}
        />
      </div>
      {groups.map((group) => (
        <Group group={group} key={group.id} />
      ))}
      {groups.length === 0 && <p className="px-1.5 py-3 text-muted">Nothing fits “{query}”.</p>}
    </div>
  )
}

export const panel: Panel = { id: 'palette', title: 'Palette', side: 'left', order: 1, Component: Palette }
