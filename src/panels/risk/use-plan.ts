import { useEffect, useState } from 'react'
import { type ControlPlan, planControls } from '../../analysis/control-plan'
import type { Register } from '../../analysis/register'
import { type Effect, whatIf } from '../../analysis/what-if'
import type { Catalogue } from '../../catalogue/define'
import type { Appetite, Model } from '../../model/model'
import { documentStore } from '../../store/document'

/** A plan, the model and register that it was made from, and what it would do. */
export type Planned = {
  readonly plan: ControlPlan
  readonly effect: Effect
  readonly model: Model
  readonly register: Register
}

export type Planning = {
  /** The last plan that was made; while another is being made it may be out of date. */
  readonly planned: Planned | null
  /** How many trials the plan in the making has taken so far; null when it is done. */
  readonly trials: number | null
}

/** How long nothing may change before a plan is made anew, and how long one slice of the work lasts. */
const REST_MS = 250
const SLICE_MS = 12

const made = new WeakMap<Register, Map<string, Planned>>()

/** The control plan of the model as it is now, made in slices so that the screen stays quick. */
export function usePlan(register: Register, catalogue: Catalogue, appetite: Appetite): Planning {
  const [planning, setPlanning] = useState<Planning>({ planned: null, trials: 0 })
  useEffect(() => {
    const known = made.get(register)?.get(appetite)
    if (known) {
      setPlanning({ planned: known, trials: null })
      return
    }
    const { model } = documentStore.getState()
    return makePlan({ model, register, catalogue, appetite }, setPlanning)
  }, [register, catalogue, appetite])
  return planning
}

type Job = {
  readonly model: Model
  readonly register: Register
  readonly catalogue: Catalogue
  readonly appetite: Appetite
}
type Tell = (next: (old: Planning) => Planning) => void

/** Works until the plan is there; answers with the way to stop. */
function makePlan(job: Job, tell: Tell): () => void {
  const { model, register, catalogue, appetite } = job
  let timer = setTimeout(begin, REST_MS)
  function begin() {
    const work = planControls(model, register, catalogue, appetite)
    const finish = (plan: ControlPlan) => {
      const placements = plan.steps.map(({ control, places }) => ({ control: control.id, places }))
      const effect = whatIf(model, register, catalogue, placements)
      const planned = { plan, effect, model, register }
      made.set(register, (made.get(register) ?? new Map()).set(appetite, planned))
      tell(() => ({ planned, trials: null }))
    }
    slice(work, 0, finish)
  }
  function slice(
    work: Generator<undefined, ControlPlan>,
    before: number,
    finish: (plan: ControlPlan) => void,
  ) {
    let trials = before
    for (const start = performance.now(); performance.now() - start < SLICE_MS; trials++) {
      const step = work.next()
      if (step.done) return finish(step.value)
    }
    tell(({ planned }) => ({ planned, trials }))
    timer = setTimeout(slice, 0, work, trials, finish)
  }
  tell(({ planned }) => ({ planned, trials: 0 }))
  return () => {
    clearTimeout(timer)
  }
}
