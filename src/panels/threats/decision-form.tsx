import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import * as text from '#text/threat-card'
import type { ThreatControl } from '../../analysis/threat'
import { clearDecisions, decide } from '../../commands/decide'
import { needsReason } from '../../model/decision'
import type { Decision, ThreatKey } from '../../model/model'
import { controlName } from '../../store/knowledge'
import { Button } from '../../ui/button'
import { Chips, Segmented } from '../../ui/choice'
import { TextArea, TextField } from '../../ui/field'
import { scrollWithin } from '../../ui/scroll'
import { changedFields, type DecisionDraft, draftOf } from './decision-draft'
import { DECISIONS } from './decision-words'

type DecisionFormProps = {
  readonly keys: readonly ThreatKey[]
  /** What was decided so far, for one threat. */
  readonly decision?: Decision | undefined
  /** What a decision to mitigate can rely on, for one threat. */
  readonly controls?: readonly ThreatControl[]
  readonly onDone?: () => void
  /** Offers to leave without a decision. */
  readonly onCancel?: () => void
}

/** Deciding about one threat or many: the verdict, why, by whom and until when. Mod+Enter saves from any field. */
export function DecisionForm({ keys, decision, controls = [], onDone, onCancel }: DecisionFormProps) {
  const before = draftOf(decision)
  const [seen, setSeen] = useState(decision)
  const [draft, setDraft] = useState(before)
  const [problem, setProblem] = useState<string | null>(null)
  const alert = useId()
  const form = useRef<HTMLFormElement>(null)
  // The form opens on demand, so the keyboard goes there, and what saves it is in sight.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true })
    if (form.current) scrollWithin(form.current, 'nearest')
  }, [])
  // Undo and other tabs change the decision under the form.
  if (seen !== decision) {
    setSeen(decision)
    setDraft(before)
  }
  const change = (fields: Partial<DecisionDraft>) => {
    setDraft({ ...draft, ...fields })
    setProblem(null)
  }
  const save = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    const found = decide(keys, changedFields(keys.length > 1 ? draftOf(undefined) : before, draft))
    setProblem(found)
    if (found === null) onDone?.()
  }
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save(event)
  }
  return (
    <form className="flex flex-col gap-2" noValidate onKeyDown={saveByKey} onSubmit={save} ref={form}>
      <Segmented
        label={text.decision}
        onChange={(value) =>
          change({ status: DECISIONS.find((each) => each.value === value)?.value ?? 'open' })
        }
        options={DECISIONS}
        value={draft.status}
      />
      {draft.status === 'mitigated' && controls.length > 0 && (
        <ReliesOn chosen={draft.controls} controls={controls} onChange={(ids) => change({ controls: ids })} />
      )}
      <TextArea
        aria-describedby={problem ? alert : undefined}
        aria-invalid={problem !== null}
        className="min-h-9"
        label={needsReason(draft.status) ? text.reasonRequired : text.reason}
        onChange={(event) => change({ reason: event.target.value })}
        rows={1}
        value={draft.reason}
      />
      <Tracking change={change} draft={draft} />
      {problem && (
        <p className="font-medium text-critical" id={alert} role="alert">
          {problem}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" variant="primary">
          {keys.length > 1 ? text.decideOnThreats(keys.length) : text.saveDecision}
        </Button>
        {onCancel && (
          <Button onClick={onCancel} variant="ghost">
            {text.cancel}
          </Button>
        )}
        {decision && (
          <Button onClick={() => clearDecisions(keys)} variant="ghost">
            {text.clear}
          </Button>
        )}
      </div>
    </form>
  )
}

type ReliesOnProps = {
  readonly controls: readonly ThreatControl[]
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Those chosen are planned with the decision, and it is done when they are in place. */
function ReliesOn({ controls, chosen, onChange }: ReliesOnProps) {
  return (
    <div className="flex flex-col gap-1">
      <p className="text-muted text-xs">{text.withWhichMitigations}</p>
      <Chips
        label={text.reliedOnMitigations}
        onChange={onChange}
        options={controls.map(({ id }) => ({ value: id, label: controlName(id) }))}
        value={chosen}
      />
    </div>
  )
}

type TrackingProps = {
  readonly draft: DecisionDraft
  readonly change: (fields: Partial<DecisionDraft>) => void
}

/** Who follows it up, until when, where. */
function Tracking({ draft, change }: TrackingProps) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-2">
      <TextField
        autoComplete="off"
        label={text.owner}
        onChange={(event) => change({ owner: event.target.value })}
        value={draft.owner}
      />
      <TextField
        label={text.due}
        onChange={(event) => change({ due: event.target.value })}
        type="date"
        value={draft.due}
      />
      <TextField
        inputMode="url"
        label={text.ticket}
        onChange={(event) => change({ ticket: event.target.value })}
        placeholder="https://"
        value={draft.ticket}
      />
      <TextField
        autoComplete="off"
        label={text.note}
        onChange={(event) => change({ note: event.target.value })}
        value={draft.note}
      />
    </div>
  )
}
