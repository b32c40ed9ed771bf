import { useMemo } from 'react'
import * as text from '#text/attackers'
import { outOfReach } from '../../analysis/attack/nobody'
import type { Catalogue } from '../../catalogue/define'
import { useDerived, useDocument } from '../../store/use'
import { ElementLink } from '../element-link'

/** Threats that nobody in scope can carry out, folded, with the reason. */
export function Beyond({ catalogue }: { readonly catalogue: Catalogue }) {
  const analysis = useDerived((derived) => derived.analysis)
  const model = useDocument((state) => state.model)
  const { info, attackers } = model
  // biome-ignore lint/correctness/useExhaustiveDependencies: the analysis changes where the rest of the model does in meaning
  const threats = useMemo(() => {
    if (!analysis) return []
    const reasons = outOfReach(model, analysis, catalogue)
    return analysis.threats.flatMap((threat) => {
      const reason = reasons.get(threat.key)
      return reason ? [{ threat, reason }] : []
    })
  }, [analysis, catalogue, info.attackers, attackers])
  if (threats.length === 0) return null
  return (
    <details>
      <summary className="min-h-6 cursor-pointer text-muted pointer-coarse:min-h-11">
        {text.beyondAll(threats.length)}
      </summary>
      <ul className="mt-1 flex flex-col gap-1.5">
        {threats.map(({ threat: { key, title, element }, reason }) => (
          <li key={key}>
            {title} <span className="text-muted">{text.atElement} </span>
            <ElementLink id={element.id}>{element.name}</ElementLink>
            <p className="text-muted text-xs">{reason}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
