import * as text from '#text/risk'
import type { Coverage, CoverageItem } from '../../analysis/coverage'
import type { Register } from '../../analysis/register'
import { STRIDE } from '../../catalogue/stride'
import { elementName } from '../../model/element'
import { documentStore } from '../../store/document'
import { StrideLetter } from '../../ui/stride-letter'
import { ElementLink } from '../element-link'
import { CellGrid, type GridCell } from './cell-grid'
import { ChosenThreats } from './chosen-threats'
import { STATES, StateShape } from './coverage-state'

const COLUMNS = STRIDE.map(({ letter, name }) => ({
  id: letter,
  head: <StrideLetter letter={letter} name={name} />,
}))

/** Each asset and the system with its six letters. */
export function StrideGrid({
  coverage,
  register,
}: {
  readonly coverage: Coverage
  readonly register: Register
}) {
  const { model } = documentStore.getState()
  const rows = []
  for (let at = 0; at < coverage.items.length; at += STRIDE.length) {
    const items = coverage.items.slice(at, at + STRIDE.length)
    const element = items[0]?.id.slice(0, -2) ?? ''
    const name = elementName(model, element)
    rows.push({
      id: element,
      head: (
        <span className="-m-1 line-clamp-6 p-1 text-xs leading-tight break-words">
          <ElementLink className="after:absolute after:inset-0" id={element}>
            {name}
          </ElementLink>
        </span>
      ),
      cells: items.map((item) => toCell(item, name)),
    })
  }
  return (
    <>
      <CellGrid
        columns={COLUMNS}
        corner={text.element}
        first="w-32 pointer-coarse:max-[480px]:w-22"
        label={text.elementsByStride}
        rows={rows}
      />
      <ChosenThreats register={register} />
    </>
  )
}

function toCell({ id, title, state, open, closed }: CoverageItem, element: string): GridCell {
  const keys = [...open, ...closed]
  const word = STATES.find((each) => each.state === state)?.word
  return {
    id,
    name: text.cell(element, title),
    holds: state === 'none' ? text.noneApplies : `${word}, ${text.threatCount(keys.length)}`,
    keys,
    className: 'bg-sunken',
    content: <StateShape state={state} />,
  }
}
