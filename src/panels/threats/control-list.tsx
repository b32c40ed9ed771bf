import { useEffect, useState } from 'react'
import * as text from '#text/threat-card'
import type { Threat, ThreatControl } from '../../analysis/threat'
import type { ControlDef } from '../../catalogue/define'
import { placesOf, setThreatControl } from '../../commands/answer'
import { showPanel } from '../../commands/reveal'
import { tellControl } from '../../commands/tell'
import type { ControlState } from '../../model/model'
import { documentStore } from '../../store/document'
import { tryMitigation } from '../../store/risk-page'
import { Menu } from '../../ui/menu'
import { tip } from '../../ui/tip'
import { useCatalogue } from '../use-catalogue'

const STATES: readonly { readonly state: ControlState | 'open'; readonly label: string }[] = [
  { state: 'in-place', label: text.inPlace },
  { state: 'planned', label: text.planned },
  { state: 'absent', label: text.notInPlace },
  { state: 'open', label: text.noAnswer },
]

type Effect = 'answers' | 'helps'

/** What each mitigation would do to the threat; found by trying, so only for the card that is open. */
function useEffects(threat: Threat): ReadonlyMap<string, Effect> {
  const [effects, setEffects] = useState<ReadonlyMap<string, Effect>>(new Map())
  const catalogue = useCatalogue()
  useEffect(() => {
    if (!catalogue || threat.own) return
    let wanted = true
    void import('../../analysis/effect').then(({ controlEffect }) => {
      if (!wanted) return
      const { model } = documentStore.getState()
      const pairs = threat.controls.map(
        ({ id }) => [id, controlEffect(model, catalogue, threat, id)] as const,
      )
      setEffects(new Map(pairs))
    })
    return () => {
      wanted = false
    }
  }, [threat, catalogue])
  return effects
}

/** What answers the threat, strongest first. The box marks it in place; the menu says the rest. */
export function ControlList({ threat }: { readonly threat: Threat }) {
  const effects = useEffects(threat)
  const catalogue = useCatalogue()
  if (threat.controls.length === 0)
    return <p className="text-muted">{threat.own ? text.noMitigationNamed : text.noMitigationHelps}</p>
  return (
    <ul className="flex flex-col">
      {threat.controls.map((control) => (
        <ControlRow
          control={control}
          def={catalogue?.controls.get(control.id)}
          effect={effects.get(control.id)}
          key={control.id}
          threat={threat}
        />
      ))}
    </ul>
  )
}

type RowProps = {
  readonly threat: Threat
  readonly control: ThreatControl
  readonly def: ControlDef | undefined
  readonly effect: Effect | undefined
}

function ControlRow({ threat, control, def, effect }: RowProps) {
  const { id, state } = control
  const name = def?.name ?? id
  function put(next: ControlState | 'open') {
    void tellControl(name, next, () => setThreatControl(threat, id, next === 'open' ? undefined : next))
  }
  function lookAhead() {
    tryMitigation({ control: id, places: placesOf(threat) })
    showPanel('risk')
  }
  const hint = [
    state === 'planned' ? text.isPlanned : state === 'absent' ? text.isNotInPlace : null,
    effect === 'answers' ? text.answersIt : effect && text.helps,
    def && text.effortOf(def.effort),
  ]
  return (
    <li className="flex min-h-7 items-center gap-2">
      <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2.5 py-1 pointer-coarse:min-h-11">
        <input
          checked={state === 'in-place'}
          className="size-4 shrink-0 accent-accent"
          data-control={id}
          onChange={() => put(state === 'in-place' ? 'open' : 'in-place')}
          type="checkbox"
        />
        <span className="flex min-w-0 flex-1 flex-col" {...(def ? tip(def.summary) : {})}>
          <span>{name}</span>
          <span className="text-muted text-xs">{hint.filter(Boolean).join(' · ')}</span>
        </span>
      </label>
      <Menu
        className="size-6 justify-center text-faint hover:bg-sunken hover:text-ink"
        icon="more"
        label={text.stateOf(name)}
        sections={[
          STATES.map((each) => ({
            id: each.state,
            label: each.label,
            checked: each.state === state,
            onSelect: () => put(each.state),
          })),
          [{ id: 'what-if', label: text.whatIf, onSelect: lookAhead }],
        ]}
      />
    </li>
  )
}
