import { useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Catalogue } from '../../catalogue/define'
import { type CatalogueSection, catalogueStore, showSection } from '../../store/catalogue-page'
import { SearchField } from '../../ui/search-field'
import { Tabs } from '../../ui/tabs'
import { useCatalogue } from '../use-catalogue'
import { CataloguePageView } from './catalogue-page-view'
import { entriesOf, listOf, SECTIONS } from './entries'
import { EntryList, focusEntry } from './entry-list'

/** The whole knowledge, to read: lists on one side, a page on the other; on narrow screens one at a time. */
export function CatalogueBrowser() {
  const catalogue = useCatalogue()
  return catalogue ? <Browser catalogue={catalogue} /> : <p className="p-5 text-muted">Loading…</p>
}

function Browser({ catalogue }: { readonly catalogue: Catalogue }) {
  const page = useStore(catalogueStore, (state) => state.page)
  return (
    <div className="flex h-full min-h-0">
      <div className={`flex min-h-0 w-full flex-col sm:w-82 sm:shrink-0 ${page ? 'max-sm:hidden' : ''}`}>
        <Lists catalogue={catalogue} />
      </div>
      <div
        className={`min-h-0 min-w-0 flex-1 border-line max-sm:border-t sm:border-l ${page ? '' : 'max-sm:hidden'}`}
      >
        <CataloguePageView catalogue={catalogue} page={page} />
      </div>
    </div>
  )
}

const isSection = (id: string): id is CatalogueSection => SECTIONS.some((section) => section.id === id)

function Lists({ catalogue }: { readonly catalogue: Catalogue }) {
  const section = useStore(catalogueStore, (state) => state.section)
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)
  const entries = useMemo(() => entriesOf(catalogue), [catalogue])
  const groups = useMemo(() => listOf(entries, section, wanted), [entries, section, wanted])
  const found = groups.reduce((sum, group) => sum + group.entries.length, 0)
  const searching = wanted.trim() !== ''
  return (
    <search className="flex min-h-0 flex-1 flex-col">
      <div className="flex px-4 pb-2">
        <SearchField
          aria-label="Search the catalogue"
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            focusEntry(event.currentTarget.closest('search'))
          }}
          placeholder="Search all of it"
          value={query}
        />
      </div>
      {searching ? (
        <p className="flex min-h-10 items-center border-line border-b px-5 text-muted">
          <span role="status">{found === 0 ? `Nothing fits “${wanted.trim()}”.` : `${found} found`}</span>
        </p>
      ) : (
        <div className="shrink-0 overflow-x-auto overflow-y-hidden">
          <Tabs
            label="Parts of the catalogue"
            onChange={(id) => isSection(id) && showSection(id)}
            tabs={SECTIONS}
            value={section}
          />
        </div>
      )}
      <div
        aria-label={searching ? 'Found' : SECTIONS.find(({ id }) => id === section)?.label}
        className="min-h-0 flex-1 overflow-y-auto"
        role="tabpanel"
      >
        <EntryList groups={groups} key={searching ? wanted : section} />
      </div>
    </search>
  )
}
