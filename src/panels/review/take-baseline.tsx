import { type FormEvent, useState } from 'react'
import { date } from '#text/locale'
import * as text from '#text/review'
import { takeBaseline } from '../../commands/baselines'
import { STAGE_NAMES } from '../../model/stage'
import { announce } from '../../store/announce'
import { now } from '../../store/clock'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'

/** Keeps the model as it is now under a name. */
export function TakeBaseline() {
  const stage = useDocument(({ model }) => model.info.stage)
  const [name, setName] = useState('')
  const usual = `${STAGE_NAMES[stage]}, ${date(now(), 'day')}`
  async function submit(event: FormEvent) {
    event.preventDefault()
    const taken = name.trim() || usual
    if ((await takeBaseline(taken)) === null) return
    setName('')
    announce(text.baselineTaken(taken))
  }
  return (
    <form className="flex items-end gap-1.5" onSubmit={(event) => void submit(event)}>
      <div className="min-w-0 flex-1">
        <TextField
          label={text.name}
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
          placeholder={usual}
          value={name}
        />
      </div>
      <Button type="submit" variant="primary">
        {text.takeABaseline}
      </Button>
    </form>
  )
}
