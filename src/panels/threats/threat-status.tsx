import { names } from '#text/locale'
import * as text from '#text/threat-status'
import type { Threat } from '../../analysis/threat'
import { controlName } from '../../store/knowledge'
import { useDerived, useDocument } from '../../store/use'
import { askedOf } from '../asked'
import { useCatalogue } from '../use-catalogue'

/** Where the threat stands, in a few words. */
export function ThreatStatus({ threat }: { readonly threat: Threat }) {
  switch (threat.status) {
    case 'confirmed':
      return <span className="font-medium text-ink">{text.confirmed}</span>
    case 'unanswered':
      return <ToConfirm threat={threat} />
    case 'suppressed':
      return <Covered threat={threat} />
    case 'reduced':
      return <>{text.reducedBy(namesOf(inPlace(threat)))}</>
    case 'mitigated':
      return <>{text.mitigatedBy(namesOf(threat.mitigatedBy))}</>
  }
}

function inPlace({ controls }: Threat): readonly string[] {
  return controls.filter(({ state }) => state === 'in-place').map(({ id }) => id)
}

function namesOf(ids: readonly string[]): string {
  return names(ids.map(controlName))
}

function ToConfirm({ threat }: { readonly threat: Threat }) {
  const [first, ...others] = threat.questions
  const label = useDocument(({ model }) => (first ? askedOf(model, first).label : ''))
  return <>{text.toConfirm(label, others.length)}</>
}

/** A more specific rule is open on the same element. */
function Covered({ threat }: { readonly threat: Threat }) {
  const better = useCatalogue()?.rules.get(threat.rule)?.yieldsTo ?? []
  const title = useDerived(({ analysis }) => {
    const keys = better.map((rule) => `${rule}:${threat.element.id}`)
    const found = keys.map((key) => analysis?.byKey.get(key)).find((other) => other !== undefined)
    return found?.title ?? null
  })
  return <>{text.coveredBy(title)}</>
}
