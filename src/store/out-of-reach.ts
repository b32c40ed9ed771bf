/** Which threats nobody in scope can carry out: worked out only while somebody looks, in steps, after the threats. */

import { createStore } from 'zustand/vanilla'
import type { Analysis } from '../analysis/threat'
import type { Model, ThreatKey } from '../model/model'
import { derivedStore } from './derived'
import { documentStore } from './document'
import { whileWatched } from './while-watched'

/** Why, by threat. */
export type Reasons = ReadonlyMap<ThreatKey, string>
type Steps = Generator<undefined, Reasons>

const NONE: Reasons = new Map()

/** null until it is known; while it is worked out anew, what was known before. */
export const reachStore = createStore<{ readonly reasons: Reasons | null }>()(() => ({ reasons: null }))

type Job = { readonly model: Model; readonly analysis: Analysis }

/** The latest that was begun; an older one goes no further. */
let made: Job | null = null
let timer: ReturnType<typeof setTimeout> | undefined

const { watch } = whileWatched({
  refresh,
  rest: () => {
    clearTimeout(timer)
    // What is being worked out is not finished.
    made = null
  },
})
/** Keeps it up to date until the answer is called. */
export const watchReach = watch

function refresh(): void {
  const { model } = documentStore.getState()
  const { analysis } = derivedStore.getState()
  if (!analysis || isCurrent(model, analysis)) return
  const job = { model, analysis }
  made = job
  clearTimeout(timer)
  // Everybody is in scope, so somebody can do anything: nothing need be loaded to know that.
  if (!mayBeOut(model)) reachStore.setState({ reasons: NONE })
  else
    start(job).catch(() => {
      if (made === job) made = null
    })
}

function mayBeOut({ info, threats }: Model): boolean {
  return (
    Object.values(info.attackers).some(({ inScope }) => !inScope) ||
    Object.values(threats).some(({ attackers = [] }) => attackers.length > 0)
  )
}

async function start(job: Job): Promise<void> {
  const [{ catalogueOf }, { tryOutOfReach }] = await Promise.all([
    import('../catalogue/pack/model-catalogue'),
    import('../analysis/attack/nobody'),
  ])
  goOn(tryOutOfReach(job.model, job.analysis, catalogueOf(job.model)), job)
}

function goOn(steps: Steps, job: Job): void {
  if (made !== job) return
  const { done, value } = steps.next()
  if (done) reachStore.setState({ reasons: value })
  else timer = setTimeout(() => goOn(steps, job), 0)
}

/** Moving a box, notes and baselines change nothing in it. */
function isCurrent(model: Model, analysis: Analysis): boolean {
  if (made?.analysis !== analysis) return false
  const before = made.model
  return (
    model.attackers === before.attackers &&
    model.decisions === before.decisions &&
    model.threats === before.threats &&
    model.info.attackers === before.info.attackers
  )
}
