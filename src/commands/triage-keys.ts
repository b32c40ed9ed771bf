/** The keys of the triage queue, written once: the view listens to them, the buttons and the help show them. */

import * as text from '#text/commands-answer'
import { matches, parseChord } from './chord'
import { onMac } from './platform'

export type TriageAction =
  | 'accepted'
  | 'mitigated'
  | 'transferred'
  | 'not-applicable'
  | 'avoided'
  | 'owner'
  | 'due'
  | 'park'
  | 'undo'
  | 'holds'
  | 'next'
  | 'previous'
  | 'setup'
  | 'lot'
  | 'minutes'
  | 'pause'
  | 'keys'
  | 'leave'

type TriageKey = {
  readonly action: TriageAction
  readonly title: string
  /** The first is the one shown. */
  readonly keys: readonly string[]
}

export const TRIAGE_KEYS: readonly TriageKey[] = [
  { action: 'next', title: text.nextThreat, keys: ['J', 'ArrowDown', 'ArrowRight'] },
  { action: 'previous', title: text.previousThreat, keys: ['K', 'ArrowUp', 'ArrowLeft'] },
  { action: 'accepted', title: text.accept, keys: ['A'] },
  { action: 'mitigated', title: text.mitigate, keys: ['M'] },
  { action: 'transferred', title: text.transfer, keys: ['T'] },
  { action: 'not-applicable', title: text.notApplicable, keys: ['N'] },
  { action: 'avoided', title: text.avoid, keys: ['V'] },
  { action: 'holds', title: text.stillHolds, keys: ['H'] },
  { action: 'owner', title: text.owner, keys: ['O'] },
  { action: 'due', title: text.dueDate, keys: ['D'] },
  { action: 'park', title: text.park, keys: ['P'] },
  { action: 'undo', title: text.undoTheLastDecision, keys: ['U', 'Mod+Z'] },
  { action: 'lot', title: text.parkingLot, keys: ['L'] },
  { action: 'setup', title: text.setUp, keys: ['S'] },
  { action: 'pause', title: text.pause, keys: ['B'] },
  { action: 'minutes', title: text.minutes, keys: ['E'] },
  { action: 'keys', title: text.theseKeys, keys: ['?'] },
  { action: 'leave', title: text.leave, keys: ['Escape'] },
]

/** What a press means; null for any other key. */
export function triageAction(event: KeyboardEvent): TriageAction | null {
  const mac = onMac()
  const found = TRIAGE_KEYS.find(({ keys }) => keys.some((key) => matches(parseChord(key), event, mac)))
  return found?.action ?? null
}
