import { useEffect, useMemo, useState } from 'react'
import { isReviewLate, latestBaseline } from '../../analysis/baseline'
import { compare, type MajorChange } from '../../analysis/compare'
import { now } from '../../store/clock'
import { documentStore } from '../../store/document'
import { useDocument } from '../../store/use'
import { useCatalogue } from '../use-catalogue'
import { useRegister } from '../use-register'

/** Why the model wants to be looked at again. */
export type Review = {
  /** The review date, where it has come and no baseline was taken since. */
  readonly late: string | null
  /** Since the last baseline. */
  readonly major: readonly MajorChange[]
  /** The last baseline's name; null where there is none. */
  readonly since: string | null
}

const NONE: readonly MajorChange[] = []
/** How often the clock is asked, so that a page left open overnight knows. */
const TICK_MS = 60_000

/** Whether a review is due, kept up to date with the model and the clock. */
export function useReview(): Review {
  const time = useTime()
  const baselines = useDocument(({ model }) => model.baselines)
  const reviewBy = useDocument(({ model }) => model.info.reviewBy ?? null)
  const latest = useMemo(() => latestBaseline(baselines)?.[1] ?? null, [baselines])
  const register = useRegister()
  const catalogue = useCatalogue()
  const major = useMemo(() => {
    if (!register || !catalogue || !latest) return NONE
    return compare(latest, documentStore.getState().model, register, catalogue).major
  }, [register, catalogue, latest])
  const due = reviewBy === null ? null : startOf(reviewBy)
  const late = due !== null && isReviewLate(due, baselines, time) ? reviewBy : null
  return { late, major, since: latest?.name ?? null }
}

/** The instant at which a day begins here; null for what is no day. */
function startOf(day: string): string | null {
  const start = new Date(`${day}T00:00`)
  return Number.isNaN(start.getTime()) ? null : start.toISOString()
}

function useTime(): string {
  const [time, setTime] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return time
}
