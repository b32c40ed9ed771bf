import type { Threat } from '../../analysis/threat'
import { controlName } from '../../store/knowledge'
import { useDerived, useDocument } from '../../store/use'
import { askedOf } from '../asked'
import { useCatalogue } from '../use-catalogue'

/** Where the threat stands, in a few words. */
export function ThreatStatus({ threat }: { readonly threat: Threat }) {
  switch (threat.status) {
    case 'confirmed':
      return <span className="font-medium text-ink">Confirmed</span>
    case 'unanswered':
      return <ToConfirm threat={threat} />
    case 'suppressed':
      return <Covered threat={threat} />
    case 'reduced':
      return <>Reduced by {names(inPlace(threat)) || 'what is in place'}; no mitigation removes it</>
    case 'mitigated':
      return <>Mitigated by {names(threat.mitigatedBy) || 'what is in place'}</>
  }
}

function inPlace({ controls }: Threat): readonly string[] {
  return controls.filter(({ state }) => state === 'in-place').map(({ id }) => id)
}

function names(ids: readonly string[]): string {
  return ids.map(controlName).join(', ')
}

function ToConfirm({ threat }: { readonly threat: Threat }) {
  const [first, ...others] = threat.questions
  const label = useDocument(({ model }) => (first ? askedOf(model, first).label : ''))
  return (
    <>
      To confirm: {label}?{others.length > 0 && ` (+${others.length})`}
    </>
  )
}

/** A more specific rule is open on the same element. */
function Covered({ threat }: { readonly threat: Threat }) {
  const better = useCatalogue()?.rules.get(threat.rule)?.yieldsTo ?? []
  const title = useDerived(({ analysis }) => {
    const keys = better.map((rule) => `${rule}:${threat.element.id}`)
    const found = keys.map((key) => analysis?.byKey.get(key)).find((other) => other !== undefined)
    return found?.title ?? null
  })
  return <>Covered by a more specific threat{title && `: ${title}`}</>
}
