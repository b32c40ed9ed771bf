import { useMemo } from 'react'
import { setSession } from '../store/session'
import { useDerived } from '../store/use'
import { Button } from '../ui/button'
import type { Panel } from './panel'
import { EmptyList } from './threats/empty-list'
import { NextControl } from './threats/next-control'
import { NextQuestion } from './threats/next-question'
import { StrideStrip } from './threats/stride-strip'
import { ThreatCards } from './threats/threat-cards'
import { OnlyChip, SearchRow, setFilter, setView, ViewChips } from './threats/threat-filters'
import type { View } from './threats/threat-list'
import { useThreatList } from './threats/use-threat-list'

/** What could go wrong, worst first: the product. */
function Threats() {
  const { filter, asks, only, counts, letters, groups, apart, found } = useThreatList()
  const loaded = useDerived(({ analysis }) => analysis !== null)
  const questions = useDerived((derived) => derived.questions)
  const all = useDerived(({ analysis }) => analysis?.threats)
  const asked = useMemo(() => {
    if (found === all) return questions
    const shown = new Set(found.map(({ key }) => key))
    return questions.filter(({ settles }) => settles.some((key) => shown.has(key)))
  }, [found, all, questions])
  const { view, stride, query, group } = filter
  if (!loaded) return <p className="p-4 text-muted">Loading the threat rules…</p>
  return (
    <div className="flex flex-col gap-2.5 p-3" onPointerLeave={() => setSession({ hovered: null })}>
      {only && <OnlyChip label={only} />}
      <StrideStrip chosen={stride} counts={letters} onChoose={(letter) => setFilter({ stride: letter })} />
      <NextQuestion questions={asked} />
      <ViewChips counts={counts} view={view} />
      {(counts.all > 5 || query) && <SearchRow filter={filter} />}
      {asks && (
        <p className="text-muted">
          Nothing is confirmed or grave yet. Each of these is so unless answered well:
        </p>
      )}
      {groups.length === 0 && (
        <EmptyList counts={counts} filtered={stride !== null || query !== ''} view={view} />
      )}
      {groups.length + apart.length > 0 && (
        <ThreatCards
          by={group}
          groups={[...groups, ...apart]}
          key={`${view} ${group} ${stride} ${query} ${only}`}
        />
      )}
      {groups.length > 0 && view === 'attention' && <Rest counts={counts} />}
      {counts.all > 0 && !only && view === 'attention' && <NextControl />}
    </div>
  )
}

/** How many more there are than those that need attention. */
function Rest({ counts }: { readonly counts: Readonly<Record<View, number>> }) {
  const rest = counts.all - (counts.attention || counts.confirm)
  if (rest === 0) return null
  return (
    <p className="flex items-center justify-between gap-2 text-muted">
      {rest} more, less urgent{counts.answered > 0 && ' or answered'}
      <Button onClick={() => setView('all')} size="sm" variant="ghost">
        Show all
      </Button>
    </p>
  )
}

export const panel: Panel = { id: 'threats', title: 'Threats', side: 'right', order: 1, Component: Threats }
