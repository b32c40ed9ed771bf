import * as text from '#text/triage'
import { confirmDecisions } from '../../commands/decide'
import type { TriageAction } from '../../commands/triage-keys'
import { announce } from '../../store/announce'
import { setSession } from '../../store/session'
import { setTriage } from '../../store/triage'
import type { Asking } from './triage-prompt'
import { keepStep, undoStep } from './undo-stack'
import type { Timebox } from './use-timebox'
import type { TriageState } from './use-triage'

/** What lies over the threat: a question about it, or a page. */
export type Shown = Asking | 'setup' | 'lot' | 'minutes' | 'keys' | null

type Room = {
  readonly state: TriageState
  readonly shown: Shown
  readonly setShown: (shown: Shown) => void
  readonly time: Timebox
}

/** Does what a key or a button says. */
export function runTriage(action: TriageAction, room: Room): void {
  const { state, shown, setShown, time } = room
  switch (action) {
    case 'leave':
      if (shown === null) setSession({ triage: false })
      else setShown(null)
      return
    case 'next':
      state.go(state.index + 1)
      return
    case 'previous':
      state.go(state.index - 1)
      return
    case 'undo': {
      const key = undoStep()
      if (key !== null) setTriage({ at: key })
      return
    }
    case 'pause':
      time.toggle()
      return
    case 'holds':
      stillHolds(state)
      return
    case 'setup':
    case 'lot':
    case 'minutes':
    case 'keys':
      setShown(action)
      return
    default:
      if (state.threat) setShown(action)
  }
}

function stillHolds({ threat, decided, go, index }: TriageState): void {
  if (!threat || decided.get(threat.key)?.standing !== 're-opened') {
    announce(text.wasNotReopened)
    return
  }
  keepStep(threat.key, () => confirmDecisions([threat.key]))
  go(index + 1)
}
