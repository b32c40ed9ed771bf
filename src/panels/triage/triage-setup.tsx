import { useState } from 'react'
import { useStore } from 'zustand'
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
  { value: 'open', label: 'All open' },
  { value: 'attention', label: 'Needs attention' },
  { value: 're-opened', label: 'Re-opened' },
  { value: 'all', label: 'Everything' },
] as const
const LETTERS = [
  { value: '', label: 'All letters' },
  ...STRIDE.map(({ letter, name }) => ({ value: letter, label: `${letter} · ${name}` })),
]
const BOXES = [
  { value: '', label: 'None' },
  { value: '30', label: '30 s' },
  { value: '60', label: '1 min' },
  { value: '120', label: '2 min' },
  { value: '180', label: '3 min' },
  { value: '300', label: '5 min' },
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
    <TriagePage onClose={onClose} title="Set up">
      <People />
      <Field label="Go through">
        {() => (
          <Segmented
            label="Go through"
            onChange={(value) => {
              const found = SHOWS.find((each) => each.value === value)
              if (found) filter({ show: found.value })
            }}
            options={SHOWS}
            value={show}
          />
        )}
      </Field>
      <Field label="STRIDE letter">
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
      <Field label="Time for each threat">
        {() => (
          <Segmented
            label="Time for each threat"
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
          Begin a new workshop
        </Button>
        <p className="mt-1 text-muted text-xs">Decisions stay; queue and minutes begin anew.</p>
      </div>
    </TriagePage>
  )
}

function People() {
  const names = useDocument(({ model }) => model.info.participants)
  const by = useStore(triageStore, (state) => state.by)
  const [text, setText] = useState((names ?? []).join(', '))
  const everybody = [...new Set([...(names ?? []), ...(by === '' ? [] : [by])])]
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] gap-3">
      <TextArea
        className="min-h-9"
        help="Names, parted by commas"
        label="Participants"
        onBlur={() => setParticipants(text)}
        onChange={(event) => setText(event.target.value)}
        rows={1}
        value={text}
      />
      <Field help="Stands with each decision" label="Who decides">
        {({ id, describedBy }) => (
          <Select
            aria-describedby={describedBy}
            id={id}
            onChange={(value) => setTriage({ by: value })}
            options={[
              { value: '', label: 'Not said' },
              ...everybody.map((name) => ({ value: name, label: name })),
            ]}
            value={by}
          />
        )}
      </Field>
    </div>
  )
}
