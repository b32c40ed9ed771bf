import { useState } from 'react'
import * as text from '#text/risk'
import type { CoverageItem } from '../../analysis/coverage'
import type { Register } from '../../analysis/register'
import { chooseThreats, showPanel } from '../../commands/reveal'
import { Button } from '../../ui/button'
import { STATES, StateShape } from './coverage-state'
import { ThreatLines } from './threat-lines'

type ItemsProps = {
  readonly items: readonly CoverageItem[]
  readonly register: Register
  /** The items have no identifier worth reading. */
  readonly plain?: boolean
}

/** The items of a list; those of which nothing applies are folded. */
export function CoverageItems({ items, register, plain = false }: ItemsProps) {
  const some = items.filter(({ state }) => state !== 'none')
  const none = items.filter(({ state }) => state === 'none')
  return (
    <>
      {some.length === 0 && <p className="px-1 text-muted">{text.noThreatInThisList}</p>}
      <ul>
        {some.map((item) => (
          <ItemRow item={item} key={item.id} plain={plain} register={register} />
        ))}
      </ul>
      {none.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-6 px-1 text-muted pointer-coarse:min-h-11">
            {text.noneAppliesHereCount(none.length)}
          </summary>
          <ul className="mt-1 text-muted">
            {none.map(({ id, title, known }) => (
              <li className="flex items-baseline gap-1.5 px-1 py-0.5" key={id}>
                <StateShape state="none" />
                <span>
                  {!plain && <span className="text-xs">{id} </span>}
                  {title}
                  {!known && <span className="text-xs"> {text.noRuleLooksForIt}</span>}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

type RowProps = { readonly item: CoverageItem; readonly register: Register; readonly plain: boolean }

function ItemRow({ item, register, plain }: RowProps) {
  const { id, title, state, open, closed } = item
  const [shown, setShown] = useState(false)
  const keys = [...open, ...closed]
  return (
    <li>
      <button
        aria-expanded={shown}
        className="flex min-h-7 w-full items-baseline gap-1.5 rounded-control px-1 py-1 text-left pointer-coarse:min-h-11 hover:bg-sunken"
        onClick={() => setShown(!shown)}
        type="button"
      >
        <StateShape state={state} />
        <span className="sr-only">{STATES.find((each) => each.state === state)?.word}: </span>
        <span className="min-w-0 flex-1">
          {!plain && <span className="text-muted text-xs">{id} </span>}
          {title}
        </span>
        <span className="text-muted text-xs tabular-nums">
          {open.length > 0 ? text.openOf(open.length, keys.length) : text.threatCount(keys.length)}
        </span>
      </button>
      {shown && (
        <div className="mb-1 ml-3 border-line border-l pl-1">
          <ThreatLines rows={keys.flatMap((key) => register.byKey.get(key) ?? [])} />
          <Button
            className="mt-1 ml-1.5"
            onClick={() => {
              chooseThreats({ label: plain ? title : `${id} ${title}`, keys })
              showPanel('threats')
            }}
            size="sm"
          >
            {text.showInTheList}
            <span className="sr-only">: {title}</span>
          </Button>
        </div>
      )}
    </li>
  )
}
