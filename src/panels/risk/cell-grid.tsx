import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { chooseThreats } from '../../commands/reveal'
import type { ThreatKey } from '../../model/model'
import { useSession } from '../../store/use'
import { nextCell } from './next-cell'

export type GridCell = {
  readonly id: string
  /** What it is about, for the chip of the threat list; read out with what is in it. */
  readonly name: string
  /** “3 threats”. */
  readonly holds: string
  readonly keys: readonly ThreatKey[]
  readonly content: ReactNode
  readonly className: string
}
export type GridRow = {
  readonly id: string
  readonly head: ReactNode
  readonly cells: readonly GridCell[]
}

type GridProps = {
  readonly label: string
  readonly corner: ReactNode
  readonly columns: readonly { readonly id: string; readonly head: ReactNode }[]
  readonly rows: readonly GridRow[]
  /** Class of the first column, for its width. */
  readonly first: string
}

const CELL =
  'grid h-8 w-full min-w-6 place-items-center rounded-sm border border-transparent text-xs tabular-nums pointer-coarse:h-11 hover:border-edge focus-visible:outline-offset-1 aria-disabled:cursor-default aria-disabled:hover:border-transparent aria-pressed:border-ink aria-pressed:ring-2 aria-pressed:ring-ink forced-colors:border-[CanvasText] forced-colors:aria-pressed:outline-3'

/** A table of counts; a cell narrows the threat list to its threats. One tab stop, arrow keys lead around. */
export function CellGrid({ label, corner, columns, rows, first }: GridProps) {
  const [at, setAt] = useState({ row: 0, column: 0 })
  const chosen = useSession(({ threatFilter }) => threatFilter.chosen?.label)
  const here = { row: Math.min(at.row, rows.length - 1), column: at.column }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const next = nextCell(event.key, here, { rows: rows.length, columns: columns.length })
    if (!next) return
    event.preventDefault()
    setAt(next)
    const place = `[data-cell="${next.row} ${next.column}"]`
    event.currentTarget.querySelector<HTMLElement>(place)?.focus()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells act
    <table aria-label={label} className="w-full table-fixed" onKeyDown={onKeyDown} role="grid">
      <thead>
        <tr>
          <th className={`${first} text-left font-normal text-muted text-xs`} scope="col">
            {corner}
          </th>
          {columns.map(({ id, head }) => (
            <th className="pb-0.5 font-normal text-muted text-xs" key={id} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, cells }, row) => (
          <tr key={id}>
            <th className="relative pr-1.5 text-left font-normal" scope="row">
              {head}
            </th>
            {cells.map((cell, column) => (
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
              // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus
              <td className="p-px" key={cell.id} role="gridcell">
                <CellButton
                  at={`${row} ${column}`}
                  cell={cell}
                  isChosen={chosen === cell.name}
                  onFocus={() => setAt({ row, column })}
                  reached={row === here.row && column === here.column}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = {
  readonly cell: GridCell
  readonly at: string
  readonly isChosen: boolean
  /** The one cell that Tab reaches. */
  readonly reached: boolean
  readonly onFocus: () => void
}

function CellButton({ cell, at, isChosen, reached, onFocus }: CellProps) {
  const { name, holds, keys, content, className } = cell
  return (
    <button
      aria-disabled={keys.length === 0}
      aria-label={`${name}: ${holds}`}
      aria-pressed={isChosen}
      className={`${CELL} ${className}`}
      data-cell={at}
      onClick={() => {
        if (keys.length > 0) chooseThreats(isChosen ? null : { label: name, keys })
      }}
      onFocus={onFocus}
      tabIndex={reached ? 0 : -1}
      type="button"
    >
      {content}
    </button>
  )
}
