import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/triage'
import type { TriageAction } from '../../commands/triage-keys'
import { catchFocus } from '../../store/canvas-port'
import { setSession } from '../../store/session'
import { resumeTriage, triageStore } from '../../store/triage'
import { requestView, viewportStore } from '../../store/viewport'
import { FinishedView } from './finished-view'
import { MinutesView } from './minutes-view'
import { ParkingLot } from './parking-lot'
import { runTriage, type Shown } from './run-triage'
import { TriageBar } from './triage-bar'
import { TriageHeader } from './triage-header'
import { TriageHelp } from './triage-help'
import { type Asking, TriagePrompt } from './triage-prompt'
import { TriageSetup } from './triage-setup'
import { TriageThreat } from './triage-threat'
import { useFollow } from './use-follow'
import { useTimebox } from './use-timebox'
import { useTriage } from './use-triage'
import { useTriageKeys } from './use-triage-keys'

/** The workshop: one threat at a time in large type, decided by keyboard; the canvas beside it follows. */
export function TriageView() {
  const [ready, setReady] = useState(false)
  // Before the canvas makes room.
  const [view] = useState(() => ({ ...viewportStore.getState(), window: windowSize() }))
  useEffect(() => {
    const before = document.activeElement
    resumeTriage()
    setReady(true)
    return () => {
      requestView(view.window === windowSize() ? { type: 'back', view } : { type: 'fit' })
      giveBack(before)
    }
  }, [view])
  return ready && <Triage />
}

const windowSize = () => `${innerWidth} × ${innerHeight}`

/** The keyboard goes on where it was; the canvas stands in for what gave way to the workshop. */
function giveBack(before: Element | null): void {
  if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
    before.focus({ preventScroll: true })
  } else catchFocus()
}

function Triage() {
  const state = useTriage()
  const [shown, setShown] = useState<Shown>(null)
  const { timebox } = useStore(triageStore)
  const { threat } = state
  const time = useTimebox(timebox, threat?.key ?? null)
  const root = useRef<HTMLElement>(null)
  const run = (action: TriageAction) => runTriage(action, { state, shown, setShown, time })
  useTriageKeys(shown, run)
  useFollow(threat)
  useHeadingFocus(root, threat?.key ?? 'end', shown)
  const close = () => setShown(null)
  const goOn = () => {
    setShown(null)
    state.go(state.index + 1)
  }
  return (
    <section
      aria-label={text.triage}
      className="flex min-h-0 w-[56%] shrink-0 flex-col overflow-y-auto border-line border-l bg-panel max-[1100px]:w-[60%] max-[820px]:h-[68%] max-[820px]:w-full max-[820px]:border-t max-[820px]:border-l-0 short:h-auto short:w-[60%] short:border-t-0 short:border-l low:block low:max-[599px]:h-full"
      data-modal=""
      data-triage=""
      ref={root}
    >
      <TriageHeader run={run} state={state} time={time} />
      <section
        aria-label={text.whatIsShown}
        className="min-h-0 flex-1 overflow-y-auto p-6 focus-visible:outline-offset-[-3px] max-[820px]:p-4 low:overflow-visible"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll by keyboard
        tabIndex={0}
      >
        <Page close={close} shown={shown} state={state} />
      </section>
      {threat && isAsking(shown) && (
        <TriagePrompt
          asking={shown}
          key={`${threat.key} ${shown}`}
          onCancel={close}
          onDone={goOn}
          onStay={close}
          threat={threat}
        />
      )}
      {threat && shown === null && <TriageBar run={run} threat={threat} />}
    </section>
  )
}

type PageProps = {
  readonly shown: Shown
  readonly state: ReturnType<typeof useTriage>
  readonly close: () => void
}

function Page({ shown, state, close }: PageProps) {
  if (shown === 'keys') return <TriageHelp onClose={close} />
  if (shown === 'setup') return <TriageSetup onClose={close} state={state} />
  if (shown === 'lot') return <ParkingLot onClose={close} state={state} />
  if (shown === 'minutes') return <MinutesView onClose={close} state={state} />
  return state.threat ? <TriageThreat threat={state.threat} /> : <FinishedView state={state} />
}

const PAGES: readonly Shown[] = ['keys', 'setup', 'lot', 'minutes']

function isAsking(shown: Shown): shown is Asking {
  return shown !== null && !PAGES.includes(shown)
}

/** The keyboard and the screen reader go to what is new: the threat, or the page that covers it. */
function useHeadingFocus(root: React.RefObject<HTMLElement | null>, key: string, shown: Shown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another threat or page is shown
  useEffect(() => {
    if (isAsking(shown)) return
    const heading = root.current?.querySelector<HTMLElement>('[data-triage-heading]')
    heading?.focus()
    setSession({ hovered: null })
  }, [key, shown])
}
