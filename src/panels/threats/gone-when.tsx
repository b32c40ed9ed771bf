import { useEffect, useState } from 'react'
import * as text from '#text/threat-card'
import type { Part, Threat } from '../../analysis/threat'
import { documentStore } from '../../store/document'
import { told } from '../../ui/told'
import { useCatalogue } from '../use-catalogue'
import { Parts } from './because'

/** The ways to close the threat, found by trying; so only for the card that is open, and once it is on screen. */
function useClauses(threat: Threat): readonly (readonly Part[])[] {
  const [clauses, setClauses] = useState<readonly (readonly Part[])[]>([])
  const catalogue = useCatalogue()
  useEffect(() => {
    if (!catalogue) return
    let wanted = true
    void Promise.all([import('../../analysis/gone-when'), import('../../analysis/gone-words')]).then(
      ([{ goneWhen }, { goneClauses }]) => {
        if (!wanted) return
        const { model } = documentStore.getState()
        setClauses(goneClauses(model, catalogue, goneWhen(model, catalogue, threat)))
      },
    )
    return () => {
      wanted = false
    }
  }, [threat, catalogue])
  return clauses
}

/** What would close the threat, in one sentence. */
export function GoneWhen({ threat }: { readonly threat: Threat }) {
  const clauses = useClauses(threat)
  const residual = useCatalogue()?.rules.get(threat.rule)?.residual
  if (clauses.length === 0) return null
  return (
    <p>
      {told(
        text.goneWhenAny(
          <strong className="font-semibold">
            {residual && threat.status !== 'reduced' ? text.reducedOrGoneWhen : text.goneWhen}
          </strong>,
          clauses.map((parts) => <Parts inside key={parts.map(({ text }) => text).join('')} parts={parts} />),
        ),
      )}
    </p>
  )
}
