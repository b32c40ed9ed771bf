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
  if (empty) return <Note title="No assets yet">Add one from the palette, and its threats appear here.</Note>
  if (counts.all === 0 && filtered)
    return (
      <Note title="Nothing found">
        <Button onClick={() => setFilter({ query: '', stride: null })} size="sm">
          Clear search and letter
        </Button>
      </Note>
    )
  if (view === 'attention' && counts.all > 0)
    return (
      <Note title="Nothing needs attention now">
        <span className="flex flex-wrap justify-center gap-1.5">
          {counts.confirm > 0 && (
            <Button onClick={() => setView('confirm')} size="sm">
              {counts.confirm} to confirm
            </Button>
          )}
          {counts.answered > 0 && (
            <Button onClick={() => setView('answered')} size="sm">
              {counts.answered} answered
            </Button>
          )}
        </span>
      </Note>
    )
  return <Note title={NOTHING[view]}>{HINTS[view]}</Note>
}

const NOTHING: Record<View, string> = {
  attention: 'No threats here',
  all: 'No threats here',
  confirm: 'Nothing left to confirm',
  answered: 'Nothing answered yet',
}

const HINTS: Record<View, string> = {
  attention: 'No rule applies to this.',
  all: 'No rule applies to this.',
  confirm: 'Every question about this was answered.',
  answered: 'Mitigations that you mark in place bring threats here.',
}

function Note({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-card border border-line border-dashed px-4 py-6 text-center">
      <p className="font-semibold">{title}</p>
      <div className="text-muted">{children}</div>
    </div>
  )
}
