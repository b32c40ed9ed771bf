import { useState } from 'react'
import * as text from '#text/triage'
import { park, unpark } from '../../commands/triage-steps'
import { setTriage } from '../../store/triage'
import { useDocument } from '../../store/use'
import { Button, IconButton } from '../../ui/button'
import { AskText } from './ask-text'
import { TriagePage } from './triage-page'
import type { TriageState } from './use-triage'
import { whereOf } from './where-of'

type LotProps = { readonly state: TriageState; readonly onClose: () => void }

/** What was put off: threats, and points about anything. */
export function ParkingLot({ state, onClose }: LotProps) {
  const points = useDocument(({ model }) => model.info.parked)
  const [point, setPoint] = useState('')
  const add = () => {
    if (point.trim() === '') return
    park(point)
    setPoint('')
  }
  return (
    <TriagePage onClose={onClose} title={text.parkingLot}>
      {(points ?? []).length === 0 && <p className="text-lg text-muted">{text.nothingIsParked}</p>}
      <ol className="flex flex-col gap-2">
        {(points ?? []).map(({ text: said, threat: key }, index) => {
          const threat = state.byKey.get(key ?? '')
          return (
            <li
              className="flex items-start gap-3 rounded-card border border-line bg-raised px-4 py-2 text-lg"
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the list
              key={index}
            >
              <div className="min-w-0 flex-1">
                {threat && (
                  <button
                    className="text-left font-semibold underline decoration-line-strong underline-offset-4"
                    onClick={() => {
                      setTriage({ at: threat.key })
                      onClose()
                    }}
                    type="button"
                  >
                    {threat.title}, {whereOf(threat)}
                  </button>
                )}
                {said && <p className="whitespace-pre-wrap">{said}</p>}
              </div>
              <IconButton
                icon="x"
                label={text.takeOutPoint(index + 1)}
                onClick={() => unpark(index)}
                size="sm"
              />
            </li>
          )
        })}
      </ol>
      <form
        className="flex flex-col items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <div className="w-full">
          <AskText label={text.anotherPoint} onChange={setPoint} value={point} />
        </div>
        <Button type="submit">{text.parkIt}</Button>
      </form>
    </TriagePage>
  )
}
