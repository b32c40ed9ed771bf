import * as text from '#text/earlier'
import { goSteps } from '../commands/earlier'
import { useDocument } from '../store/use'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icon'

/** `place` counts from how the model was opened, 0; it stays with a step while people go to and fro. */
type Step = { readonly label: string; readonly place: number }

/** The steps of this visit, undone ones first, then from the present one back to how the model was opened. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const past = useDocument((state) => state.past)
  const future = useDocument((state) => state.future)
  const forgotten = useDocument((state) => state.forgotten)
  const start = forgotten ? text.asBefore : text.asOpened
  const labels = [start, ...[...past, ...future.toReversed()].map(({ label }) => label)]
  const all: readonly Step[] = labels.map((label, place) => ({ label, place })).toReversed()
  return (
    <Dialog description={text.aboutHistory} onClose={onClose} title={text.history}>
      {past.length + future.length === 0 && <p className="mb-2 text-muted">{text.noSteps}</p>}
      <ol className="flex flex-col">
        {all.map((step) => (
          <li key={step.place}>
            <StepButton label={step.label} steps={step.place - past.length} />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

function StepButton({ label, steps }: { readonly label: string; readonly steps: number }) {
  const here = steps === 0
  return (
    <button
      aria-current={here ? 'step' : undefined}
      className={`flex min-h-8 w-full items-center gap-2 rounded-control px-2 py-1 text-left pointer-coarse:min-h-11 hover:bg-sunken ${here ? 'bg-accent-soft font-semibold text-accent-ink' : steps > 0 ? 'text-muted' : ''}`}
      data-first-focus={here ? '' : undefined}
      onClick={() => goSteps(steps)}
      type="button"
    >
      <Icon className="shrink-0" name={here ? 'check' : steps > 0 ? 'redo' : 'undo'} size={14} />
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {here && <span className="shrink-0 font-normal text-xs">{text.here}</span>}
      {steps > 0 && <span className="shrink-0 text-xs">{text.undone}</span>}
    </button>
  )
}
