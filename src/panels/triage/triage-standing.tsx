import { date } from '#text/locale'
import { decidedAs } from '#text/threat-status'
import * as text from '#text/triage'
import { standingOf } from '../../analysis/standing'
import type { Threat } from '../../analysis/threat'
import { controlName } from '../../store/knowledge'
import { useDocument } from '../../store/use'
import { told } from '../../ui/told'
import { changeTexts, DECIDED, STANDING } from '../threats/decision-words'

/** What was decided; of a re-opened threat the old decision and what changed since. */
export function TriageStanding({ threat }: { readonly threat: Threat }) {
  const decision = useDocument(({ model }) => model.decisions[threat.key])
  const parked = useDocument(({ model }) => model.info.parked?.some((point) => point.threat === threat.key))
  const { standing, changes } = standingOf(threat, decision)
  const { owner = '', due, by, controls = [] } = decision ?? {}
  const relies = decision?.status === 'mitigated' ? controls.map(controlName) : []
  const details = [
    owner && text.ownerIs(owner),
    due && text.dueOn(date(due, 'day')),
    by && text.decidedBy(by),
    parked && text.isParked,
  ]
  const said = details.filter(Boolean).join(' · ')
  if (!decision) return said ? <p className="font-medium text-[0.85em] text-muted">{said}</p> : null
  return (
    <div className="rounded-card border border-line-strong bg-sunken px-4 py-3 text-[0.9em]">
      {standing === 're-opened' ? (
        <>
          <p>
            {told(
              text.itWas(
                <strong className="font-semibold">{text.reOpenedStop}</strong>,
                decidedAs[decision.status],
                decision.reason,
              ),
            )}
          </p>
          <ul className="mt-1 list-disc pl-[1.1em]">
            {changeTexts(changes, threat).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {told(
            text.decidedWith(
              <strong className="font-semibold">{STANDING[standing] ?? DECIDED[decision.status]}</strong>,
              relies,
              decision.reason,
            ),
          )}
        </p>
      )}
      {said && <p className="text-[0.85em] text-muted">{said}</p>}
    </div>
  )
}
