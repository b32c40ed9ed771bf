/** A workshop that goes through the threats: what is asked, where it stands, who decides. Kept on this device, so that it can be left and taken up again. */

import { createStore } from 'zustand/vanilla'
import type { TriageFilter } from '../analysis/triage-queue'
import type { Id, ThreatKey } from '../model/model'
import { isRecord } from '../model/own'
import { now } from './clock'
import { documentStore } from './document'
import { localPort } from './storage'

export type Triage = TriageFilter & {
  /** The model that it is about. */
  readonly model: Id
  readonly queue: readonly ThreatKey[]
  /** The threat that is shown; null at the end. */
  readonly at: ThreatKey | null
  /** Who decides; empty = not said. */
  readonly by: string
  /** Seconds for each threat; null = as long as it takes. */
  readonly timebox: number | null
  /** ISO 8601, UTC. */
  readonly started: string
}

const KEY = 'strideboard/triage'
const storage = localPort()

const blank = (model: Id): Triage => ({
  model,
  show: 'open',
  letter: null,
  queue: [],
  at: null,
  by: '',
  timebox: null,
  started: now(),
})

export const triageStore = createStore<Triage>(() => blank(''))

/** Changes some of it; remembered for when the workshop goes on. */
export function setTriage(partial: Partial<Triage>): void {
  triageStore.setState(partial)
  // Where storage is blocked or full, it lasts for this visit.
  storage?.write(KEY, JSON.stringify(triageStore.getState()))
}

/** Takes up the workshop of the open model where it was left, or starts one. */
export function resumeTriage(): void {
  const { id } = documentStore.getState().model.info
  if (triageStore.getState().model === id) return
  const kept = recall()
  triageStore.setState(kept?.model === id ? kept : blank(id))
}

/** Starts anew: nothing that was decided is lost, but the minutes begin now. */
export function restartTriage(): void {
  const { model, by, timebox } = triageStore.getState()
  setTriage({ ...blank(model), by, timebox })
}

const SHOWS = ['attention', 'open', 're-opened', 'all'] as const
const LETTERS = ['S', 'T', 'R', 'I', 'D', 'E'] as const

function recall(): Triage | null {
  try {
    const kept: unknown = JSON.parse(storage?.read(KEY) ?? 'null')
    return isRecord(kept) ? sound(kept) : null
  } catch {
    return null
  }
}

function sound(kept: Readonly<Record<string, unknown>>): Triage | null {
  const { model, queue, at, by, timebox, started } = kept
  if (typeof model !== 'string' || typeof started !== 'string' || !Array.isArray(queue)) return null
  return {
    model,
    started,
    queue: queue.filter((key) => typeof key === 'string'),
    at: typeof at === 'string' ? at : null,
    by: typeof by === 'string' ? by : '',
    timebox: typeof timebox === 'number' && timebox > 0 ? timebox : null,
    show: SHOWS.find((each) => each === kept.show) ?? 'open',
    letter: LETTERS.find((each) => each === kept.letter) ?? null,
  }
}
