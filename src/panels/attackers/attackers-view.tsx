import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/attackers'
import { type Attacker, attackersOf } from '../../analysis/attack/attacker'
import type { Catalogue } from '../../catalogue/define'
import { attackStore, chooseAttacker } from '../../store/attack-picture'
import { useDocument } from '../../store/use'
import { useCatalogue } from '../use-catalogue'
import { AddAttacker } from './attacker-form'
import { AttackerRow } from './attacker-row'
import { AttackerSight } from './attacker-sight'
import { Beyond } from './beyond'

/** The list of attackers, or the system as one of them sees it. */
export function AttackersView() {
  const catalogue = useCatalogue()
  if (!catalogue) return <p className="p-4 text-muted">{text.loadingTheAttackers}</p>
  return <Attackers catalogue={catalogue} />
}

function Attackers({ catalogue }: { readonly catalogue: Catalogue }) {
  const model = useDocument((state) => state.model)
  const { attackers: added, info } = model
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the model is read
  const attackers = useMemo(() => attackersOf(model, catalogue), [added, info.attackers, catalogue])
  const chosen = useStore(attackStore, ({ attacker }) => attacker)
  const attacker = attackers.find(({ id }) => id === chosen)
  useEffect(() => {
    if (chosen !== null && !attacker) chooseAttacker(null)
  }, [chosen, attacker])
  if (attacker) return <AttackerSight attacker={attacker} catalogue={catalogue} key={attacker.id} />
  return <AttackerList attackers={attackers} />
}

function AttackerList({ attackers }: { readonly attackers: readonly Attacker[] }) {
  const inScope = attackers.filter((attacker) => attacker.inScope).length
  return (
    <div className="flex flex-col gap-2.5 p-3">
      <p className="text-muted">{text.chooseOne(inScope, attackers.length)}</p>
      <ul className="flex flex-col gap-2">
        {attackers.map((attacker) => (
          <AttackerRow attacker={attacker} key={attacker.id} />
        ))}
      </ul>
      <AddAttacker />
      <Beyond />
    </div>
  )
}
