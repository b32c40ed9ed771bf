import { standingOf } from '../../analysis/standing'
import type { Threat } from '../../analysis/threat'
import { controlName } from '../../store/knowledge'
import { useDocument } from '../../store/use'
import { changeTexts, DECIDED, STANDING } from '../threats/decision-words'

/** What was decided; of a re-opened threat the old decision and what changed since. */
export function TriageStanding({ threat }: { readonly threat: Threat }) {
  const decision = useDocument(({ model }) => model.decisions[threat.key])
  const parked = useDocument(({ model }) => model.info.parked?.some((point) => point.threat === threat.key))
  const { standing, changes } = standingOf(threat, decision)
  const { owner = '', due, by, controls = [] } = decision ?? {}
  const relies = decision?.status === 'mitigated' ? controls.map(controlName).join(', ') : ''
  const details = [
    owner && `Owner ${owner}`,
    due && `due ${due}`,
    by && `decided by ${by}`,
    parked && 'parked',
  ]
  const said = details.filter(Boolean).join(' · ')
  if (!decision) return said ? <p className="font-medium text-[0.85em] text-muted">{said}</p> : null
  return (
    <div className="rounded-card border border-line-strong bg-sunken px-4 py-3 text-[0.9em]">
      {standing === 're-opened' ? (
        <>
          <p>
            <strong className="font-semibold">Re-opened.</strong> It was{' '}
            {DECIDED[decision.status].toLowerCase()}
            {decision.reason && <>: “{decision.reason}”</>}. Since then:
          </p>
          <ul className="mt-1 list-disc pl-[1.1em]">
            {changeTexts(changes, threat).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          <strong className="font-semibold">{STANDING[standing] ?? DECIDED[decision.status]}</strong>
          {relies && <> with {relies}</>}
          {decision.reason && <>: {decision.reason}</>}
        </p>
      )}
      {said && <p className="text-[0.85em] text-muted">{said}</p>}
    </div>
  )
}
