/** The keys of the triage queue, written once: the view listens to them, the buttons and the help show them. */

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
  { action: 'next', title: 'Next threat', keys: ['J', 'ArrowDown', 'ArrowRight'] },
  { action: 'previous', title: 'Previous threat', keys: ['K', 'ArrowUp', 'ArrowLeft'] },
  { action: 'accepted', title: 'Accept', keys: ['A'] },
  { action: 'mitigated', title: 'Mitigate', keys: ['M'] },
  { action: 'transferred', title: 'Transfer', keys: ['T'] },
  { action: 'not-applicable', title: 'Not applicable', keys: ['N'] },
  { action: 'avoided', title: 'Avoid', keys: ['V'] },
  { action: 'holds', title: 'The old decision still holds', keys: ['H'] },
  { action: 'owner', title: 'Owner', keys: ['O'] },
  { action: 'due', title: 'Due date', keys: ['D'] },
  { action: 'park', title: 'Park', keys: ['P'] },
  { action: 'undo', title: 'Undo the last decision', keys: ['U', 'Mod+Z'] },
  { action: 'lot', title: 'Parking lot', keys: ['L'] },
  { action: 'setup', title: 'Set up: people, filter, time', keys: ['S'] },
  { action: 'pause', title: 'Pause or go on with the time', keys: ['B'] },
  { action: 'minutes', title: 'Minutes', keys: ['E'] },
  { action: 'keys', title: 'These keys', keys: ['?'] },
  { action: 'leave', title: 'Leave; it goes on where you left', keys: ['Escape'] },
]

/** What a press means; null for any other key. */
export function triageAction(event: KeyboardEvent): TriageAction | null {
  const mac = onMac()
  const found = TRIAGE_KEYS.find(({ keys }) => keys.some((key) => matches(parseChord(key), event, mac)))
  return found?.action ?? null
}
