import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Threat } from '../../analysis/threat'
import { goOnWith, placeIn, queueOf, withinReachFirst, worstFirstNow } from '../../analysis/triage-queue'
import { type Decided, isStillOpen } from '../../analysis/verdict'
import type { ThreatKey } from '../../model/model'
import { setTriage, triageStore } from '../../store/triage'
import { useDerived } from '../../store/use'
import { useOutOfReach } from '../use-out-of-reach'

const NONE: readonly Threat[] = []

export type TriageState = ReturnType<typeof useTriage>

/** The queue as it stands: which threats, which one is shown, how many are decided. */
export function useTriage() {
  const { analysis, own, decided } = useDerived((derived) => derived)
  const { queue, at, show, letter } = useStore(triageStore)
  const reasons = useOutOfReach()
  const all = useMemo(() => {
    if (!analysis || !reasons) return NONE
    return withinReachFirst(worstFirstNow(analysis, { own, decided }), reasons)
  }, [analysis, own, decided, reasons])
  const byKey = useMemo(() => new Map(all.map((threat) => [threat.key, threat])), [all])
  useEffect(() => {
    if (all.length === 0) return
    const before = triageStore.getState()
    const next = goOnWith(before.queue, queueOf(all, decided, { show, letter }))
    if (next === before.queue) return
    setTriage({ queue: next, at: before.queue.length === 0 ? (next[0] ?? null) : before.at })
  }, [all, decided, show, letter])
  const { keys, index } = useMemo(() => placeIn(queue, new Set(byKey.keys()), at), [queue, byKey, at])
  const threat = byKey.get(keys[index] ?? '')
  const count = keys.filter((key) => isDecided(byKey.get(key), decided)).length
  const go = (to: number) => setTriage({ at: keys[Math.min(Math.max(to, 0), keys.length)] ?? null })
  return { all, byKey, keys, index, threat, decided, count, go }
}

function isDecided(threat: Threat | undefined, decided: Decided): boolean {
  return threat !== undefined && !isStillOpen(threat, decided)
}

/** Whether the threat still waits for the room. */
export function isUndecidedKey({ byKey, decided }: TriageState, key: ThreatKey): boolean {
  return !isDecided(byKey.get(key), decided)
}

/** Fills the queue anew, as for another filter; the threat that is shown stays if it still belongs. */
export function refill(state: Pick<TriageState, 'all' | 'decided'>, at: ThreatKey | null): void {
  const queue = queueOf(state.all, state.decided, triageStore.getState())
  setTriage({ queue, at: at !== null && queue.includes(at) ? at : (queue[0] ?? null) })
}
