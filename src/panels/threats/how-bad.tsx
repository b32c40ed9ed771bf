import { type FormEvent, useState } from 'react'
import * as text from '#text/threat-card'
import type { Threat } from '../../analysis/threat'
import { riskNow } from '../../analysis/verdict'
import { overrideRisk } from '../../commands/decide'
import type { Decision } from '../../model/model'
import { useDerived, useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/choice'
import { TextArea } from '../../ui/field'

const SCALE = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))

/** The score and what it is made of; another one can be put in its place, with a reason. */
export function HowBad({ threat }: { readonly threat: Threat }) {
  const decision = useDocument(({ model }) => model.decisions[threat.key])
  const risk = useDerived(({ decided }) => riskNow(threat, decided))
  const [editing, setEditing] = useState(false)
  const { likelihood, impact, factors } = threat
  const changed = decision?.likelihood !== undefined || decision?.impact !== undefined
  const now = changed ? risk : threat.risk
  return (
    <div className="flex flex-col gap-1.5">
      <p>
        {text.scores(decision?.likelihood ?? likelihood, decision?.impact ?? impact, now.score, now.level)}
      </p>
      {changed && <p>{text.changedByHand(likelihood, impact, decision?.overrideReason)}</p>}
      {factors.length > 0 && (
        <ul className="list-disc pl-4 text-muted">
          {factors.map((factor) => (
            <li className="first-letter:uppercase" key={factor}>
              {factor}
            </li>
          ))}
        </ul>
      )}
      {editing ? (
        <ScoreForm decision={decision} onDone={() => setEditing(false)} threat={threat} />
      ) : (
        <Button className="-ml-2 self-start" onClick={() => setEditing(true)} size="sm" variant="ghost">
          {changed ? text.changeTheScoreAgain : text.changeTheScoreMore}
        </Button>
      )}
    </div>
  )
}

type FormProps = {
  readonly threat: Threat
  readonly decision: Decision | undefined
  readonly onDone: () => void
}

function ScoreForm({ threat, decision, onDone }: FormProps) {
  const [likelihood, setLikelihood] = useState(decision?.likelihood ?? threat.likelihood)
  const [impact, setImpact] = useState(decision?.impact ?? threat.impact)
  const [reason, setReason] = useState(decision?.overrideReason ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const found = overrideRisk([threat.key], { likelihood, impact }, reason.trim())
    setProblem(found)
    if (found === null) onDone()
  }
  const giveBack = () => {
    overrideRisk([threat.key], { likelihood: undefined, impact: undefined }, '')
    onDone()
  }
  return (
    <form aria-label={text.changeTheScore} className="flex flex-col gap-2" noValidate onSubmit={save}>
      <div className="flex flex-wrap items-center gap-2">
        <span aria-hidden="true" className="w-20">
          {text.likelihood}
        </span>
        <Segmented
          label={text.likelihood}
          onChange={(value) => setLikelihood(Number(value))}
          options={SCALE}
          value={String(likelihood)}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <span aria-hidden="true" className="w-20">
          {text.impact}
        </span>
        <Segmented
          label={text.impact}
          onChange={(value) => setImpact(Number(value))}
          options={SCALE}
          value={String(impact)}
        />
      </div>
      <TextArea
        aria-invalid={problem !== null}
        className="min-h-9"
        label={text.whyRequired}
        onChange={(event) => setReason(event.target.value)}
        rows={1}
        value={reason}
      />
      {problem && (
        <p className="font-medium text-critical" role="alert">
          {problem}
        </p>
      )}
      <div className="flex gap-1.5">
        <Button size="sm" type="submit" variant="primary">
          {text.saveScore}
        </Button>
        {decision?.likelihood !== undefined || decision?.impact !== undefined ? (
          <Button onClick={giveBack} size="sm">
            {text.backTo(threat.likelihood, threat.impact)}
          </Button>
        ) : null}
        <Button onClick={onDone} size="sm" variant="ghost">
          {text.cancel}
        </Button>
      </div>
    </form>
  )
}
