import { Suspense, useMemo } from 'react'
import * as text from '#text/threats'
import { setSession } from '../../store/session'
import { useDerived, useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { late } from '../../ui/late'
import { useCompact } from '../../ui/use-media'
import { BulkDecision } from './bulk-decision'
import { CompactFilters } from './compact-filters'
import { EmptyList } from './empty-list'
import { NextControl } from './next-control'
import { NextQuestion } from './next-question'
import { StrideStrip } from './stride-strip'
import { ThreatCards } from './threat-cards'
import { ChosenChip, OnlyChip, SearchRow, setFilter, setView, ViewChips } from './threat-filters'
import type { View } from './threat-list'
import { useQuestions } from './use-questions'
import { type ThreatListState, useThreatList } from './use-threat-list'

const QuestionList = late(async () => (await import('./question-list')).QuestionList)
const BeyondThreats = late(async () => (await import('./beyond-threats')).BeyondThreats)
const MitigationList = late(async () => (await import('./mitigation-list')).MitigationList)

/** What could go wrong, worst first, and what to answer and put in place next: the product. */
export function ThreatPanel() {
  const list = useThreatList()
  const compact = useCompact()
  const nothing = useDocument(({ model }) => Object.keys(model.assets).length === 0) && list.counts.all === 0
  const { filter, only, counts, letters } = list
  const questions = useQuestions(useAskedHere(list))
  const lists = filter.view !== 'questions' && filter.view !== 'mitigations'
  return (
    <div
      className={`flex flex-col gap-2.5 p-3 ${compact ? 'pt-1' : ''}`}
      onPointerLeave={() => setSession({ hovered: null })}
    >
      {nothing ? null : compact ? (
        <CompactFilters list={list} questions={questions.open.length} />
      ) : (
        <>
          {filter.chosen && <ChosenChip label={filter.chosen.label} />}
          {only && <OnlyChip label={only} />}
          <StrideStrip
            asksForAll={counts.all > 0 && !only && !filter.chosen}
            chosen={filter.stride}
            counts={letters}
            onChoose={(letter) => setFilter({ stride: letter })}
          />
        </>
      )}
      {lists && <NextQuestion open={questions.open} />}
      {!compact && !nothing && (
        <ViewChips counts={counts} questions={questions.open.length} view={filter.view} />
      )}
      <Suspense>
        {filter.view === 'questions' ? (
          <QuestionList questions={questions} />
        ) : filter.view === 'mitigations' ? (
          <MitigationList />
        ) : (
          <ThreatList list={list} searches={!compact} />
        )}
      </Suspense>
    </div>
  )
}

/** The questions of the threats that letter, search and selection leave. */
function useAskedHere({ found, isAll }: ThreatListState) {
  const questions = useDerived((derived) => derived.questions)
  return useMemo(() => {
    if (isAll) return questions
    const shown = new Set(found.map(({ key }) => key))
    return questions.filter(({ settles }) => settles.some((key) => shown.has(key)))
  }, [found, isAll, questions])
}

type ListProps = { readonly list: ThreatListState; readonly searches: boolean }

function ThreatList({ list, searches }: ListProps) {
  const { filter, view, asks, only, counts, groups, apart, beyond } = list
  const { stride, query, group } = filter
  return (
    <>
      {searches && (counts.all > 5 || query) && <SearchRow filter={filter} />}
      {asks && <p className="text-muted">{text.eachUnlessAnsweredWell}</p>}
      {groups.length + beyond.length === 0 && (
        <EmptyList counts={counts} filtered={stride !== null || query !== ''} view={view} />
      )}
      {groups.length + apart.length > 0 && (
        <ThreatCards
          by={group}
          groups={[...groups, ...apart]}
          key={`${view} ${group} ${stride} ${query} ${only} ${filter.chosen?.label}`}
        />
      )}
      {beyond.length > 0 && (
        <Suspense>
          <BeyondThreats threats={beyond} />
        </Suspense>
      )}
      {filter.view !== 'answered' && <BulkDecision threats={groups.flatMap(({ threats }) => threats)} />}
      {groups.length > 0 && view === 'attention' && <Rest counts={counts} />}
      {counts.all > 0 && !only && view === 'attention' && <NextControl />}
    </>
  )
}

/** How many more there are than those that need attention. */
function Rest({ counts }: { readonly counts: Readonly<Record<View, number>> }) {
  const rest = counts.all - (counts.attention || counts.confirm)
  if (rest === 0) return null
  return (
    <p className="flex items-center justify-between gap-2 text-muted">
      {text.lessUrgent(rest, counts.answered > 0)}
      <Button onClick={() => setView('all')} size="sm" variant="ghost">
        {text.showAll}
      </Button>
    </p>
  )
}
