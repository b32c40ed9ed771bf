import { useMemo } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/risk'
import type { Register } from '../../analysis/register'
import { type MatrixCell, riskMatrix } from '../../analysis/risk-map'
import { riskStore } from '../../store/risk-page'
import { SeverityShape } from '../../ui/severity'
import { CellGrid, type GridCell } from './cell-grid'
import { TINTS } from './levels'

const COLUMNS = [1, 2, 3, 4, 5].map((impact) => ({ id: `${impact}`, head: impact }))

/** The 5 × 5 matrix; a cell filters the threat list. */
export function RiskMatrix({ register }: { readonly register: Register }) {
  const world = useStore(riskStore, (state) => state.world)
  const rows = useMemo(
    () =>
      riskMatrix(register, world).map((cells) => {
        const likelihood = cells[0]?.likelihood ?? 0
        return {
          id: `${likelihood}`,
          head: <span className="block text-right text-muted text-xs">{likelihood}</span>,
          cells: cells.map(toCell),
        }
      }),
    [register, world],
  )
  return (
    <>
      <CellGrid
        columns={COLUMNS}
        corner={<span className="sr-only">{text.likelihood}</span>}
        first="w-8"
        label={text.riskMatrix}
        rows={rows}
      />
      <p aria-hidden="true" className="mt-0.5 flex justify-between text-muted text-xs">
        <span>{text.likelihoodUp}</span>
        <span>{text.impactAcross}</span>
      </p>
    </>
  )
}

function toCell({ likelihood, impact, level, keys }: MatrixCell): GridCell {
  const count = keys.length
  return {
    id: `${impact}`,
    name: text.likelihoodAndImpact(likelihood, impact),
    holds: text.threatCount(count),
    keys,
    className: TINTS[level],
    content: count > 0 && (
      <span className="inline-flex items-center gap-1 font-semibold">
        <SeverityShape level={level} size={9} />
        {count}
      </span>
    ),
  }
}
