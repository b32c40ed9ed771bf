import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { AttackPath } from '../../analysis/attack/attack-path'
import { type AttackView, attackView } from '../../analysis/attack/attack-view'
import type { Attacker } from '../../analysis/attack/attacker'
import { type Breakers, tryBreakers } from '../../analysis/attack/breaking'
import type { Catalogue } from '../../catalogue/define'
import type { Id } from '../../model/model'
import { type AttackMark, clearAttack, drawAttack } from '../../store/attack-picture'
import { useDerived, useDocument } from '../../store/use'

/** The view of an attacker, anew after every change that matters to the threats or to what they want. */
export function useAttackView(attacker: Attacker, catalogue: Catalogue): AttackView | null {
  const analysis = useDeferredValue(useDerived((derived) => derived.analysis))
  const model = useDocument((state) => state.model)
  const { capability, access, name } = attacker
  // biome-ignore lint/correctness/useExhaustiveDependencies: the analysis changes where the rest of the model does in meaning
  return useMemo(
    () => (analysis ? attackView(model, analysis, catalogue, attacker) : null),
    [
      analysis,
      catalogue,
      attacker.id,
      capability,
      access,
      name,
      model.assets,
      model.decisions,
      model.threats,
    ],
  )
}

/** How long nothing may change before mitigations are tried. */
const REST_MS = 300

/** Mitigations that break the paths, tried one at a time; null while they are being tried. */
export function useBreakers(view: AttackView, catalogue: Catalogue): Breakers | null {
  const model = useDocument((state) => state.model)
  const [found, setFound] = useState<{ view: AttackView; breakers: Breakers } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view changes where the model does in meaning
  useEffect(() => {
    const trials = tryBreakers(model, catalogue, view)
    function step() {
      const { done, value } = trials.next()
      if (done) setFound({ view, breakers: value })
      else timer = setTimeout(step, 0)
    }
    let timer = setTimeout(step, REST_MS)
    return () => clearTimeout(timer)
  }, [view, catalogue])
  return found && found.view === view ? found.breakers : null
}

/** Draws the view on the canvas while it is on the screen: all of it, or the one path that is open. */
export function useDrawing(view: AttackView | null, path: AttackPath | null): void {
  useEffect(() => {
    if (view) drawAttack(marksOf(view, path), path?.ids ?? [])
  }, [view, path])
  useEffect(() => clearAttack, [])
}

function marksOf(view: AttackView, path: AttackPath | null): ReadonlyMap<Id, AttackMark> {
  const marks = new Map<Id, AttackMark>()
  const step = (id: Id) => (path?.assets.includes(id) ? path.assets.indexOf(id) + 1 : null)
  for (const id of view.reached) marks.set(id, { role: 'reached', step: step(id) })
  for (const { square } of view.entries)
    marks.set(square.asset.id, { role: 'entry', step: step(square.asset.id) })
  for (const { square } of view.jewels)
    marks.set(square.asset.id, { role: 'jewel', step: step(square.asset.id) })
  return marks
}
