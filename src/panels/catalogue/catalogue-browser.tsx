import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/catalogue'
import type { Catalogue } from '../../catalogue/define'
import { type CatalogueSection, catalogueStore, showSection } from '../../store/catalogue-page'
import { SearchField } from '../../ui/search-field'
import { Tabs } from '../../ui/tabs'
import { useCatalogue } from '../use-catalogue'
import { CataloguePageView } from './catalogue-page-view'
import { type EntryGroup, entriesOf, listOf, SECTIONS } from './entries'
import { EntryList, focusEntry } from './entry-list'

/** The whole knowledge, to read: lists on one side, a page on the other; on narrow screens one at a time. */
export function CatalogueBrowser() {
  const catalogue = useCatalogue()
  return catalogue ? <Browser catalogue={catalogue} /> : <p className="p-5 text-muted">{text.loading}</p>
}

function Browser({ catalogue }: { readonly catalogue: Catalogue }) {
  const page = useStore(catalogueStore, (state) => state.page)
  const section = useStore(catalogueStore, (state) => state.section)
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query).trim()
  const list = useRef<HTMLDivElement>(null)
  const entries = useMemo(() => entriesOf(catalogue), [catalogue])
  const groups = useMemo(() => listOf(entries, section, wanted), [entries, section, wanted])
  const aside = page ? 'max-sm:hidden' : ''
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className={`shrink-0 border-line border-b sm:flex ${aside}`}>
        <search className="flex px-4 pb-2 sm:w-82 sm:shrink-0">
          <SearchField
            aria-label={text.searchTheCatalogue}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return
              event.preventDefault()
              focusEntry(list.current)
            }}
            placeholder={text.searchAllOfIt}
            value={query}
          />
        </search>
        {wanted ? <Found groups={groups} query={wanted} /> : <Sections value={section} />}
      </div>
      <div className="flex min-h-0 flex-1">
        <div
          aria-label={wanted ? text.found : SECTIONS.find(({ id }) => id === section)?.label}
          className={`w-full overflow-y-auto sm:w-82 sm:shrink-0 ${aside}`}
          ref={list}
          role="tabpanel"
        >
          <EntryList groups={groups} key={wanted || section} />
        </div>
        <div className={`min-w-0 flex-1 border-line sm:border-l ${page ? '' : 'max-sm:hidden'}`}>
          <CataloguePageView catalogue={catalogue} page={page} />
        </div>
      </div>
    </div>
  )
}

const isSection = (id: string): id is CatalogueSection => SECTIONS.some((section) => section.id === id)

function Sections({ value }: { readonly value: CatalogueSection }) {
  return (
    <div className="-mb-px flex min-w-0 flex-1 items-end *:flex-1">
      <Tabs
        label={text.partsOfTheCatalogue}
        onChange={(id) => isSection(id) && showSection(id)}
        tabs={SECTIONS}
        value={value}
      />
    </div>
  )
}

type FoundProps = { readonly groups: readonly EntryGroup[]; readonly query: string }

function Found({ groups, query }: FoundProps) {
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0)
  return (
    <p className="flex min-h-10 items-center px-5 text-muted pointer-coarse:min-h-11" role="status">
      {count === 0 ? text.nothingFits(query) : text.foundCount(count)}
    </p>
  )
}
