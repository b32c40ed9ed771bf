import * as text from '#text/earlier'
import { goSteps } from '../commands/earlier'
import { useDocument } from '../store/use'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icon'

type Step = { readonly label: string; readonly steps: number }

/** The steps of this visit, undone ones first, then from the present one back to how the model was opened. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const past = useDocument((state) => state.past)
  const future = useDocument((state) => state.future)
  const undone = future.map(({ label }, at) => ({ label, steps: future.length - at }))
  const done = past.map(({ label }, at) => ({ label, steps: at + 1 - past.length }))
  const all: readonly Step[] = [
    ...undone,
    ...done.toReversed(),
    { label: text.asOpened, steps: -past.length },
  ]
  return (
    <Dialog description={text.aboutHistory} onClose={onClose} title={text.history}>
      {past.length + future.length === 0 && <p className="mb-2 text-muted">{text.noSteps}</p>}
      <ol className="flex flex-col">
        {all.map((step) => (
          <li key={step.steps}>
            <StepButton {...step} />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

function StepButton({ label, steps }: Step) {
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
