import { useState } from 'react'
import * as text from '#text/attackers'
import type { Attacker } from '../../analysis/attack/attacker'
import { ATTACKER_ACCESS, ATTACKER_CAPABILITY } from '../../catalogue/attackers'
import { addAttacker, changeAttacker } from '../../commands/attackers'
import type { OwnAttacker } from '../../model/model'
import { chooseAttacker } from '../../store/attack-picture'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/choice'
import { Field, Select, TextArea, TextField } from '../../ui/field'

const BLANK: OwnAttacker = { name: '', summary: '', motives: [], capability: 2, access: ['remote'] }
const ACCESS = Object.entries(ATTACKER_ACCESS).map(([value, label]) => ({ value, label }))
const LEVELS = ATTACKER_CAPABILITY.map(({ level, name, why }) => ({
  value: String(level),
  label: `${name}: ${why}`,
}))

/** A profile of the model's own: a button until it is wanted. */
export function AddAttacker() {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button className="self-start" icon="plus" onClick={() => setOpen(true)}>
        {text.addAnAttacker}
      </Button>
    )
  return (
    <AttackerForm
      onClose={() => setOpen(false)}
      onSave={(profile) => chooseAttacker(addAttacker(profile))}
      save={text.add}
      start={BLANK}
      title={text.addAnAttacker}
    />
  )
}

/** Changes a profile of the model's own. */
export function ChangeAttacker(props: { readonly attacker: Attacker; readonly onClose: () => void }) {
  const { attacker, onClose } = props
  const { name, summary, motives, capability, access } = attacker
  return (
    <AttackerForm
      onClose={onClose}
      onSave={(profile) => changeAttacker(attacker.id, profile)}
      save={text.save}
      start={{ name, summary, motives, capability, access }}
      title={text.changeAttacker(name)}
    />
  )
}

type FormProps = {
  readonly title: string
  readonly save: string
  readonly start: OwnAttacker
  readonly onSave: (profile: OwnAttacker) => void
  readonly onClose: () => void
}

function AttackerForm({ title, save, start, onSave, onClose }: FormProps) {
  const [profile, setProfile] = useState(start)
  const [motives, setMotives] = useState(start.motives.join(', '))
  const set = (fields: Partial<OwnAttacker>) => setProfile({ ...profile, ...fields })
  const isReady = profile.name.trim() !== '' && profile.access.length > 0
  function submit(event: React.FormEvent) {
    event.preventDefault()
    if (!isReady) return
    onSave({ ...profile, name: profile.name.trim(), motives: listed(motives) })
    onClose()
  }
  return (
    <form
      aria-label={title}
      className="flex flex-col gap-3 rounded-card border border-line-strong p-3"
      onSubmit={submit}
    >
      <TextField
        autoFocus
        label={text.name}
        onChange={(event) => set({ name: event.target.value })}
        value={profile.name}
      />
      <TextArea
        label={text.whatTheyDo}
        onChange={(event) => set({ summary: event.target.value })}
        value={profile.summary}
      />
      <TextField
        help={text.separatedByCommas}
        label={text.motives}
        onChange={(event) => setMotives(event.target.value)}
        value={motives}
      />
      <Field label={text.capability}>
        {({ id }) => (
          <Select
            id={id}
            onChange={(level) => set({ capability: Number(level) })}
            options={LEVELS}
            value={String(profile.capability)}
          />
        )}
      </Field>
      <div className="flex flex-col gap-1">
        <p className="font-medium">{text.access}</p>
        <Chips
          label={text.access}
          onChange={(access) => set({ access })}
          options={ACCESS}
          value={profile.access}
        />
      </div>
      <div className="flex gap-2">
        <Button disabled={!isReady} type="submit" variant="primary">
          {save}
        </Button>
        <Button onClick={onClose} variant="ghost">
          {text.cancel}
        </Button>
      </div>
    </form>
  )
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}
