import { useMemo, useState } from 'react'
import * as text from '#text/own-threats'
import { copyFromModel } from '../../commands/own-threats'
import type { Id, Model } from '../../model/model'
import { listModels, peekModel } from '../../store/library'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field, Select } from '../../ui/field'

/** Takes threats that people wrote, and what they said about mitigations, over from another model. */
export function ReuseDialog({ onClose }: { onClose: () => void }) {
  const here = useDocument(({ model }) => model.info.id)
  const models = useMemo(() => listModels().filter(({ id }) => id !== here), [here])
  const [chosen, setChosen] = useState<Id>(models[0]?.id ?? '')
  const source = useMemo(() => (chosen === '' ? null : peekModel(chosen)), [chosen])
  return (
    <Dialog description={text.reuseExplained} onClose={onClose} title={text.copyThreatsAndMitigations}>
      {models.length === 0 ? (
        <p>{text.noOtherModel}</p>
      ) : (
        <div className="flex flex-col gap-3">
          <Field label={text.fromWhichModel}>
            {({ id }) => (
              <Select
                data-first-focus=""
                id={id}
                onChange={setChosen}
                options={models.map(({ id: value, title }) => ({ value, label: title }))}
                value={chosen}
              />
            )}
          </Field>
          {source ? (
            <Choose key={chosen} onClose={onClose} source={source} />
          ) : (
            <p>{text.thisModelCannotBeRead}</p>
          )}
        </div>
      )}
    </Dialog>
  )
}

function Choose({ source, onClose }: { readonly source: Model; readonly onClose: () => void }) {
  const all = Object.entries(source.threats)
  const [threats, setThreats] = useState<readonly Id[]>(all.map(([id]) => id))
  const [mitigations, setMitigations] = useState(true)
  const copy = () => {
    copyFromModel(source, { threats, mitigations })
    onClose()
  }
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        copy()
      }}
    >
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 font-medium">{text.ownThreats}</legend>
        {all.length === 0 && <p className="text-muted">{text.itHasNone}</p>}
        {all.map(([id, { title }]) => (
          <Box
            checked={threats.includes(id)}
            key={id}
            label={title}
            onChange={(on) => setThreats(on ? [...threats, id] : threats.filter((each) => each !== id))}
          />
        ))}
      </fieldset>
      <Box checked={mitigations} label={text.whatWasSaid} onChange={setMitigations} />
      <Button
        className="self-start"
        disabled={threats.length === 0 && !mitigations}
        type="submit"
        variant="primary"
      >
        {text.copy}
      </Button>
    </form>
  )
}

type BoxProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (on: boolean) => void
}

function Box({ label, checked, onChange }: BoxProps) {
  return (
    <label className="flex min-h-7 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
      <input
        checked={checked}
        className="size-4 accent-accent"
        onChange={(event) => onChange(event.target.checked)}
        type="checkbox"
      />
      {label}
    </label>
  )
}
