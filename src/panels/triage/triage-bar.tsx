import * as text from '#text/triage'
import type { Threat } from '../../analysis/threat'
import { printChord } from '../../commands/chord'
import { onMac } from '../../commands/platform'
import { TRIAGE_KEYS, type TriageAction } from '../../commands/triage-keys'
import { useDerived } from '../../store/use'

const FIRST: readonly TriageAction[] = ['accepted', 'mitigated', 'transferred', 'not-applicable', 'avoided']
const SECOND: readonly TriageAction[] = ['owner', 'due', 'park', 'undo', 'previous', 'next']

const SHORT: Readonly<Partial<Record<TriageAction, string>>> = {
  undo: text.undo,
  next: text.next,
  previous: text.back,
  due: text.due,
  holds: text.stillHolds,
}

const KEY =
  'inline-flex min-w-6 items-center justify-center rounded border max-[820px]:hidden border-line-strong px-1 font-mono text-xs text-muted group-hover:border-edge'

type BarProps = { readonly threat: Threat; readonly run: (action: TriageAction) => void }

/** What can be said about the threat, with the key of each. */
export function TriageBar({ threat, run }: BarProps) {
  const reopened = useDerived(({ decided }) => decided.get(threat.key)?.standing === 're-opened')
  const first: readonly TriageAction[] = reopened ? ['holds', ...FIRST] : FIRST
  return (
    <footer className="flex flex-col gap-1.5 border-line border-t px-6 py-3 max-[820px]:px-4 max-[820px]:py-2">
      <Row actions={first} large run={run} />
      <Row actions={SECOND} run={run} />
    </footer>
  )
}

type RowProps = {
  readonly actions: readonly TriageAction[]
  readonly run: (action: TriageAction) => void
  readonly large?: boolean
}

/** On a phone in rows of three and two, or three and three, that are filled. */
const FILLED =
  'flex flex-wrap gap-1.5 max-sm:grid max-sm:grid-cols-6 max-sm:*:col-span-2 max-sm:[&:has(>:nth-child(5):last-child)>:nth-child(n+4)]:col-span-3'

function Row({ actions, run, large = false }: RowProps) {
  const look = large
    ? 'min-h-10 border-line-strong bg-raised px-3 font-medium text-base hover:border-edge hover:bg-sunken max-[820px]:px-2 max-[820px]:text-sm'
    : 'min-h-8 border-transparent px-2 text-muted hover:bg-sunken hover:text-ink'
  return (
    <div className={large ? FILLED : 'flex flex-wrap gap-1.5'}>
      {TRIAGE_KEYS.filter(({ action }) => actions.includes(action)).map(
        ({ action, title, keys: [key = ''] }) => (
          <button
            aria-keyshortcuts={key}
            className={`group inline-flex items-center justify-center gap-2 rounded-control border pointer-coarse:min-h-11 ${look}`}
            key={action}
            onClick={() => run(action)}
            type="button"
          >
            {SHORT[action] ?? title}
            <span aria-hidden="true" className={KEY}>
              {printChord(key, onMac())}
            </span>
          </button>
        ),
      )}
    </div>
  )
}
