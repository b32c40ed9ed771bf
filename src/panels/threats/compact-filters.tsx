import { useEffect, useId, useRef, useState } from 'react'
import * as text from '#text/threats'
import { setSession } from '../../store/session'
import { Button } from '../../ui/button'
import { StrideStrip } from './stride-strip'
import { ChosenChip, OnlyChip, SearchRow, setFilter, ViewChips } from './threat-filters'
import type { ThreatListState } from './use-threat-list'

type CompactProps = { readonly list: ThreatListState; readonly questions: number }

/** Where there is little room: the views in one row that scrolls, and what narrows them behind one button, which says how much of it is on. */
export function CompactFilters({ list, questions }: CompactProps) {
  const { filter, only, counts } = list
  const [open, setOpen] = useState(false)
  const on = countOn(list)
  const id = useId()
  const row = useChosenInSight(filter.view)
  return (
    <div className="flex flex-col gap-2">
      <div className="flex gap-1.5">
        <Button
          aria-controls={id}
          aria-expanded={open}
          className={on > 0 ? 'border-accent! bg-accent-soft! text-accent-ink!' : ''}
          icon="filter"
          onClick={() => setOpen(!open)}
        >
          {on > 0 ? text.filtersOn(on) : text.filter}
        </Button>
        <div
          className="-mr-3 flex min-w-0 flex-1 items-center gap-1 overflow-x-auto py-1 pr-6 pl-1 [mask-image:linear-gradient(to_right,transparent,#000_0.25rem,#000_calc(100%-1.5rem),transparent)] [scrollbar-width:none] *:shrink-0"
          ref={row}
        >
          {filter.chosen && <ChosenChip label={filter.chosen.label} />}
          {only && <OnlyChip label={only} />}
          <ViewChips className="" counts={counts} questions={questions} view={filter.view} />
        </div>
      </div>
      <div className="flex flex-col gap-2" hidden={!open} id={id}>
        {open && <Narrowing list={list} on={on} />}
      </div>
    </div>
  )
}

function Narrowing({ list, on }: { readonly list: ThreatListState; readonly on: number }) {
  const { filter, counts, letters, only } = list
  return (
    <>
      <StrideStrip
        asksForAll={counts.all > 0 && !only && !filter.chosen}
        chosen={filter.stride}
        compact
        counts={letters}
        onChoose={(letter) => setFilter({ stride: letter })}
      />
      <SearchRow filter={filter} />
      {on > 0 && (
        <Button className="self-start" icon="x" onClick={clear} size="sm" variant="ghost">
          {text.clearFilters}
        </Button>
      )}
    </>
  )
}

/** How many things narrow the list. */
function countOn({ filter, only }: ThreatListState): number {
  return [filter.stride, filter.query.trim(), filter.chosen, only].filter(Boolean).length
}

function clear(): void {
  setFilter({ stride: null, query: '', chosen: null })
  setSession({ lastSelectionByUser: [] })
}

/** The row scrolls to what is chosen, wherever it was chosen. */
function useChosenInSight(view: string) {
  const row = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is what moves the mark
  useEffect(() => {
    const chip = row.current?.querySelector<HTMLElement>('[aria-pressed="true"]')
    if (!row.current || !chip) return
    const from = row.current.getBoundingClientRect()
    const { left, right } = chip.getBoundingClientRect()
    if (left < from.left || right > from.right) row.current.scrollLeft += left - from.left - 8
  }, [view])
  return row
}
