import { useEffect, useState } from 'react'
import { tick } from '../../store/clock'

export type Timebox = {
  /** Seconds that are left, negative when over; null without a timebox. */
  readonly left: number | null
  readonly paused: boolean
  readonly toggle: () => void
}

type Run = { readonly key: string | null; readonly endsAt: number; readonly paused: number | null }

/** Counts down for each threat; a new one starts anew, running or paused as the one before. */
export function useTimebox(seconds: number | null, key: string | null): Timebox {
  const whole = (seconds ?? 0) * 1000
  const [now, setNow] = useState(tick)
  const [run, setRun] = useState<Run>(() => ({ key, endsAt: tick() + whole, paused: null }))
  const [box, setBox] = useState(whole)
  if (run.key !== key || box !== whole) {
    setBox(whole)
    setRun({ key, endsAt: tick() + whole, paused: run.paused === null ? null : whole })
  }
  const runs = seconds !== null && run.paused === null && key !== null
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => setNow(tick()), 250)
    return () => clearInterval(timer)
  }, [runs])
  const leftMs = run.paused ?? run.endsAt - Math.max(now, run.endsAt - whole)
  return {
    left: seconds === null || key === null ? null : Math.ceil(leftMs / 1000),
    paused: run.paused !== null,
    toggle: () => {
      if (run.paused === null) setRun({ ...run, paused: run.endsAt - tick() })
      else setRun({ ...run, paused: null, endsAt: tick() + run.paused })
    },
  }
}
