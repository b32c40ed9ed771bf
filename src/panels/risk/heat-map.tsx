import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/risk'
import type { Register } from '../../analysis/register'
import { type HeatRow, heatMap } from '../../analysis/risk-map'
import { levelOf } from '../../analysis/threat'
import { STRIDE } from '../../catalogue/stride'
import { riskStore } from '../../store/risk-page'
import { Button } from '../../ui/button'
import { SeverityShape } from '../../ui/severity'
import { StrideLetter } from '../../ui/stride-letter'
import { ElementLink } from '../element-link'
import { CellGrid } from './cell-grid'
import { TINTS } from './levels'

/** So many elements at first, the worst of them. */
const CHUNK = 12

const COLUMNS = STRIDE.map(({ letter, name }) => ({
  id: letter,
  head: <StrideLetter letter={letter} name={name} />,
}))

/** STRIDE × element; a cell filters the threat list. */
export function HeatMap({ register }: { readonly register: Register }) {
  const world = useStore(riskStore, (state) => state.world)
  const [limit, setLimit] = useState(CHUNK)
  const all = useMemo(() => heatMap(register, world), [register, world])
  const rows = useMemo(() => all.slice(0, limit).map(toRow), [all, limit])
  if (all.length === 0) return <p className="text-muted">{text.nothingIsLeft}</p>
  return (
    <>
      <CellGrid
        columns={COLUMNS}
        corner={text.worstFirst}
        first="w-32 pointer-coarse:max-[480px]:w-22"
        label={text.heatMap}
        rows={rows}
      />
      {all.length > limit && (
        <Button className="mt-1.5 w-full" onClick={() => setLimit(limit + 4 * CHUNK)} size="sm">
          {text.showMoreOfElements(all.length)}
        </Button>
      )}
    </>
  )
}

const NAMES = new Map(STRIDE.map(({ letter, name }) => [letter, name]))

function toRow({ element, cells }: HeatRow) {
  return {
    id: element.id,
    head: (
      <span className="-m-1 line-clamp-6 p-1 text-xs leading-tight break-words">
        <ElementLink className="after:absolute after:inset-0" id={element.id}>
          {element.name}
        </ElementLink>
      </span>
    ),
    cells: cells.map(({ letter, count, worst, keys }) => {
      const level = levelOf(worst)
      return {
        id: letter,
        name: text.cell(element.name, NAMES.get(letter) ?? letter),
        holds: count === 0 ? text.none : text.countAndWorst(count, level),
        keys,
        className: count > 0 ? TINTS[level] : 'bg-sunken',
        content: count > 0 && (
          <span className="inline-flex items-center gap-0.5 font-semibold">
            <SeverityShape level={level} size={8} />
            {count}
          </span>
        ),
      }
    }),
  }
}
