import * as text from '#text/threats'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { setFilter, setView } from './threat-filters'
import type { View } from './threat-list'

type EmptyListProps = {
  readonly view: View
  readonly counts: Readonly<Record<View, number>>
  /** A letter or a search hides threats. */
  readonly filtered: boolean
}

/** Why there is no card, and what there is instead. */
export function EmptyList({ view, counts, filtered }: EmptyListProps) {
  const empty = useDocument(({ model }) => Object.keys(model.assets).length === 0)
  if (empty) return <Note title={text.noAssetsYet}>{text.addFromPalette}</Note>
  if (counts.all === 0 && filtered)
    return (
      <Note title={text.nothingFound}>
        <Button onClick={() => setFilter({ query: '', stride: null })} size="sm">
          {text.clearSearchAndLetter}
        </Button>
      </Note>
    )
  if (view === 'attention' && counts.all > 0)
    return (
      <Note title={text.nothingNeedsAttention}>
        <span className="flex flex-wrap justify-center gap-1.5">
          {counts.confirm > 0 && (
            <Button onClick={() => setView('confirm')} size="sm">
              {text.countToConfirm(counts.confirm)}
            </Button>
          )}
          {counts.answered > 0 && (
            <Button onClick={() => setView('answered')} size="sm">
              {text.countAnswered(counts.answered)}
            </Button>
          )}
        </span>
      </Note>
    )
  return <Note title={NOTHING[view]}>{HINTS[view]}</Note>
}

const NOTHING: Record<View, string> = {
  attention: text.noThreatsHere,
  all: text.noThreatsHere,
  confirm: text.nothingLeftToConfirm,
  answered: text.nothingAnsweredYet,
}

const HINTS: Record<View, string> = {
  attention: text.noRuleApplies,
  all: text.noRuleApplies,
  confirm: text.everyQuestionAnswered,
  answered: text.mitigationsBringThemHere,
}

function Note({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-card border border-line border-dashed px-4 py-6 text-center">
      <p className="font-semibold">{title}</p>
      <div className="text-muted">{children}</div>
    </div>
  )
}
