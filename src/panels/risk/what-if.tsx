import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { names } from '#text/locale'
import * as text from '#text/risk'
import { placesByControl } from '../../analysis/candidates'
import type { Register, RegisterRow } from '../../analysis/register'
import { type Effect, whatIf } from '../../analysis/what-if'
import type { Catalogue } from '../../catalogue/define'
import { setControl } from '../../commands/answer'
import { tellControl } from '../../commands/tell'
import { elementName } from '../../model/element'
import type { Id } from '../../model/model'
import { documentStore } from '../../store/document'
import { riskStore, tryMitigation } from '../../store/risk-page'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { Field, Select } from '../../ui/field'
import { scrollWithin } from '../../ui/scroll'
import { EffectLine } from './effect-line'
import { Part } from './part'
import { ThreatLines } from './threat-lines'

type WhatIfProps = { readonly register: Register; readonly catalogue: Catalogue }

/** A mitigation tried out: what it would do, before anybody places it. */
export function WhatIf({ register, catalogue }: WhatIfProps) {
  const tried = useStore(riskStore, (state) => state.tried)
  const choices = useMemo(() => placesByControl(register, catalogue), [register, catalogue])
  const choice = choices.find(({ control }) => control.id === tried?.control)
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const part = field.current
    // Asked for from a step of the plan or a card: it may be far up.
    if (!tried || !part || part.contains(document.activeElement)) return
    scrollWithin(part, 'nearest')
    part.querySelector('select')?.focus()
  }, [tried])
  return (
    <Part
      end={
        tried && (
          <Button onClick={() => tryMitigation(null)} size="sm" variant="ghost">
            {text.clear}
          </Button>
        )
      }
      title={text.whatIfTitle}
    >
      <div className="flex flex-col gap-2 rounded-card border border-line p-2.5" ref={field}>
        <Field label={text.mitigationToTry}>
          {({ id }) => (
            <Select
              id={id}
              onChange={(control) => {
                const found = choices.find((each) => each.control.id === control)
                tryMitigation(found ? { control, places: found.places[0] ?? [] } : null)
              }}
              options={[
                { value: '', label: text.chooseOne },
                ...choices.map(({ control }) => ({ value: control.id, label: control.name })),
              ]}
              value={choice ? choice.control.id : ''}
            />
          )}
        </Field>
        {tried && choice && (
          <>
            <PlaceField chosen={tried.places} control={tried.control} places={choice.places} />
            <Outcome catalogue={catalogue} places={tried.places} register={register} tried={choice.control} />
          </>
        )}
      </div>
    </Part>
  )
}

type PlaceProps = {
  readonly control: string
  readonly places: readonly (readonly Id[])[]
  readonly chosen: readonly Id[]
}

function PlaceField({ control, places, chosen }: PlaceProps) {
  const options = useDocument(({ model }) =>
    places.map((ids) => {
      const [first = '', ...others] = ids
      return names([elementName(model, first)], others.length)
    }),
  )
  const at = places.findIndex((ids) => ids.join(' ') === chosen.join(' '))
  return (
    <Field label={text.where}>
      {({ id }) => (
        <Select
          id={id}
          onChange={(index) => tryMitigation({ control, places: places[Number(index)] ?? chosen })}
          options={options.map((label, index) => ({ value: `${index}`, label }))}
          value={`${at}`}
        />
      )}
    </Field>
  )
}

type OutcomeProps = {
  readonly register: Register
  readonly catalogue: Catalogue
  readonly tried: {
    readonly id: string
    readonly name: string
    readonly effort: 'low' | 'medium' | 'high'
    readonly summary: string
  }
  readonly places: readonly Id[]
}

function Outcome({ register, catalogue, tried, places }: OutcomeProps) {
  const effect = useMemo(
    () => whatIf(documentStore.getState().model, register, catalogue, [{ control: tried.id, places }]),
    [register, catalogue, tried, places],
  )
  const put = (state: 'in-place' | 'planned') =>
    void tellControl(tried.name, state, () => setControl(places, tried.id, state))
  const { rows, noteOf } = concerned(register, effect)
  const { answers, lowers, raises } = effect
  return (
    <>
      <p className="text-muted text-xs">{text.summaryAndEffort(tried.summary, tried.effort)}</p>
      <p aria-live="polite">
        <strong className="font-semibold">{text.effect(answers.length, lowers.length, raises.length)}</strong>
      </p>
      <EffectLine effect={effect} />
      <ThreatLines noteOf={noteOf} rows={rows} />
      <div className="flex flex-wrap gap-1.5">
        <Button onClick={() => put('planned')}>{text.markAsPlanned}</Button>
        <Button onClick={() => put('in-place')}>{text.markAsInPlace}</Button>
      </div>
    </>
  )
}

/** The threats that it concerns, with what would become of each. */
function concerned(register: Register, { answers, lowers, raises }: Effect) {
  const notes = new Map([
    ...answers.map((key) => [key, text.answered] as const),
    ...lowers.map(({ key, from, to }) => [key, text.changesFromTo(from, to)] as const),
    ...raises.map((key) => [key, text.wouldComeUp] as const),
  ])
  const rows = [...notes.keys()].flatMap((key) => register.byKey.get(key) ?? [])
  return { rows, noteOf: (row: RegisterRow) => notes.get(row.key) ?? '' }
}
