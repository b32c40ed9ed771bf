import type { ReactNode } from 'react'
import * as text from '#text/threats'
import { sessionStore, setSession, type ThreatFilter } from '../../store/session'
import { Select } from '../../ui/field'
import { Icon } from '../../ui/icon'
import { SearchField } from '../../ui/search-field'
import { VIEWS, type View } from './threat-list'

const VIEW_NAMES: Record<View, string> = {
  attention: text.needsAttention,
  confirm: text.toConfirm,
  all: text.all,
  answered: text.answered,
}

const GROUPINGS: readonly { readonly value: ThreatFilter['group']; readonly label: string }[] = [
  { value: 'risk', label: text.byRisk },
  { value: 'element', label: text.byElement },
  { value: 'cause', label: text.byCause },
  { value: 'stride', label: text.byLetter },
  { value: 'severity', label: text.bySeverity },
]

/** Changes some of the filter. */
export function setFilter(partial: Partial<ThreatFilter>): void {
  setSession({ threatFilter: { ...sessionStore.getState().threatFilter, ...partial } })
}

/** Shows another view, with every card folded: the open one may not belong there. */
export function setView(view: ThreatFilter['view']): void {
  setFilter({ view })
  setSession({ focusThreat: null })
}

const CHIP =
  'relative inline-flex min-h-6 shrink-0 items-center gap-1 rounded-full border border-line-strong px-2 text-[11.5px] after:absolute after:inset-x-0 pointer-coarse:min-h-9 pointer-coarse:after:-inset-y-[5px] hover:border-edge aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:font-medium aria-pressed:text-panel forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:[forced-color-adjust:none]'

type ChipsProps = {
  readonly view: ThreatFilter['view']
  readonly counts: Readonly<Record<View, number>>
  readonly questions: number
  readonly className?: string
}

/** The views of threats with how many each holds; and what to answer, and what to put in place. */
export function ViewChips({ view, counts, questions, className = 'flex-wrap' }: ChipsProps) {
  return (
    <fieldset className={`flex gap-1 pointer-coarse:gap-y-2 ${className}`}>
      <legend className="sr-only">{text.whatToShow}</legend>
      {VIEWS.map((each) => (
        <Chip key={each} on={each === view} view={each}>
          {VIEW_NAMES[each]} <span className="tabular-nums">{counts[each]}</span>
        </Chip>
      ))}
      <Chip on={view === 'questions'} view="questions">
        {text.questions} <span className="tabular-nums">{questions}</span>
      </Chip>
      <Chip on={view === 'mitigations'} view="mitigations">
        {text.mitigations}
      </Chip>
    </fieldset>
  )
}

type ChipProps = { readonly view: ThreatFilter['view']; readonly on: boolean; readonly children: ReactNode }

function Chip({ view, on, children }: ChipProps) {
  return (
    <button aria-pressed={on} className={CHIP} onClick={() => setView(view)} type="button">
      {children}
    </button>
  )
}

/** Search and grouping. */
export function SearchRow({ filter }: { readonly filter: ThreatFilter }) {
  return (
    <div className="flex gap-1.5">
      <SearchField
        aria-label={text.findAThreat}
        onChange={(event) => setFilter({ query: event.target.value })}
        placeholder={text.findAThreat}
        value={filter.query}
      />
      <Select
        aria-label={text.groupThreats}
        className="!w-30 shrink-0"
        onChange={(value) => {
          const found = GROUPINGS.find((each) => each.value === value)
          if (found) setFilter({ group: found.value })
        }}
        options={GROUPINGS}
        value={filter.group}
      />
    </div>
  )
}

/** The elements that the list is narrowed to, and the way out. */
export function OnlyChip({ label }: { readonly label: string }) {
  return (
    <WayOut
      label={label}
      onClear={() => setSession({ lastSelectionByUser: [] })}
      spoken={text.onlyShowAllElements(label)}
    />
  )
}

/** What a picture narrowed the list to, and the way out. */
export function ChosenChip({ label }: { readonly label: string }) {
  return (
    <WayOut
      label={label}
      onClear={() => {
        setFilter({ chosen: null, view: 'attention' })
        setSession({ focusThreat: null })
      }}
      spoken={text.onlyShowAllThreats(label)}
    />
  )
}

type WayOutProps = { readonly label: string; readonly spoken: string; readonly onClear: () => void }

function WayOut({ label, spoken, onClear }: WayOutProps) {
  return (
    <p className="flex min-w-0">
      <button
        aria-label={spoken}
        className="inline-flex min-h-6 max-w-full items-center gap-1 rounded-full bg-accent-soft px-2.5 text-accent-ink text-xs pointer-coarse:min-h-11 hover:ring-1 hover:ring-accent"
        onClick={onClear}
        type="button"
      >
        <span className="truncate">{text.only(label)}</span>
        <Icon className="shrink-0" name="x" size={12} />
      </button>
    </p>
  )
}
