import { useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/triage'
import { STRIDE } from '../../catalogue/stride'
import { setParticipants } from '../../commands/triage-steps'
import { restartTriage, setTriage, type Triage, triageStore } from '../../store/triage'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/choice'
import { Field, Select, TextArea } from '../../ui/field'
import { TriagePage } from './triage-page'
import { refill, type TriageState } from './use-triage'

const SHOWS = [
  { value: 'open', label: text.allOpen },
  { value: 'attention', label: text.needsAttention },
  { value: 're-opened', label: text.reOpened },
  { value: 'all', label: text.everything },
] as const
const LETTERS = [
  { value: '', label: text.allLetters },
  ...STRIDE.map(({ letter, name }) => ({ value: letter, label: `${letter} · ${name}` })),
]
const BOXES = [
  { value: '', label: text.noTimeLimit },
  { value: '30', label: text.seconds(30) },
  { value: '60', label: text.minutesShort(1) },
  { value: '120', label: text.minutesShort(2) },
  { value: '180', label: text.minutesShort(3) },
  { value: '300', label: text.minutesShort(5) },
]

type SetupProps = { readonly state: TriageState; readonly onClose: () => void }

/** Who is in the room and decides, what is gone through, and how long each threat may take. */
export function TriageSetup({ state, onClose }: SetupProps) {
  const { show, letter, timebox } = useStore(triageStore)
  const filter = (partial: Partial<Triage>) => {
    setTriage(partial)
    refill(state, state.threat?.key ?? null)
  }
  return (
    <TriagePage onClose={onClose} title={text.setUp}>
      <People />
      <Field label={text.goThrough}>
        {() => (
          <Segmented
            label={text.goThrough}
            onChange={(value) => {
              const found = SHOWS.find((each) => each.value === value)
              if (found) filter({ show: found.value })
            }}
            options={SHOWS}
            value={show}
          />
        )}
      </Field>
      <Field label={text.strideLetter}>
        {({ id }) => (
          <Select
            className="!w-64"
            id={id}
            onChange={(value) =>
              filter({ letter: STRIDE.find((each) => each.letter === value)?.letter ?? null })
            }
            options={LETTERS}
            value={letter ?? ''}
          />
        )}
      </Field>
      <Field label={text.timeForEach}>
        {() => (
          <Segmented
            label={text.timeForEach}
            onChange={(value) => setTriage({ timebox: value === '' ? null : Number(value) })}
            options={BOXES}
            value={String(timebox ?? '')}
          />
        )}
      </Field>
      <div className="border-line border-t pt-3">
        <Button
          onClick={() => {
            restartTriage()
            refill(state, null)
            onClose()
          }}
        >
          {text.beginANewWorkshop}
        </Button>
        <p className="mt-1 text-muted text-xs">{text.newWorkshopExplained}</p>
      </div>
    </TriagePage>
  )
}

function People() {
  const names = useDocument(({ model }) => model.info.participants)
  const by = useStore(triageStore, (state) => state.by)
  const [said, setSaid] = useState((names ?? []).join(', '))
  const everybody = [...new Set([...(names ?? []), ...(by === '' ? [] : [by])])]
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] gap-3">
      <TextArea
        className="min-h-9"
        help={text.namesPartedByCommas}
        label={text.participants}
        onBlur={() => setParticipants(said)}
        onChange={(event) => setSaid(event.target.value)}
        rows={1}
        value={said}
      />
      <Field help={text.standsWithEachDecision} label={text.whoDecides}>
        {({ id, describedBy }) => (
          <Select
            aria-describedby={describedBy}
            id={id}
            onChange={(value) => setTriage({ by: value })}
            options={[
              { value: '', label: text.notSaid },
              ...everybody.map((name) => ({ value: name, label: name })),
            ]}
            value={by}
          />
        )}
      </Field>
    </div>
  )
}
