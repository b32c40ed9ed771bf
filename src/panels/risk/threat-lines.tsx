import { useState } from 'react'
import * as text from '#text/risk'
import type { RegisterRow } from '../../analysis/register'
import { Button } from '../../ui/button'
import { ThreatLine } from './threat-line'

const CHUNK = 10

type LinesProps = {
  readonly rows: readonly RegisterRow[]
  /** What to say of a threat in place of where it stands. */
  readonly noteOf?: (row: RegisterRow) => string
}

/** Threats in a line each, some at a time. */
export function ThreatLines({ rows, noteOf }: LinesProps) {
  const [limit, setLimit] = useState(CHUNK)
  return (
    <>
      <ul className="flex flex-col">
        {rows.slice(0, limit).map((row) => (
          <ThreatLine key={row.key} row={row} {...(noteOf && { note: noteOf(row) })} />
        ))}
      </ul>
      {rows.length > limit && (
        <Button className="mt-1" onClick={() => setLimit(limit + 4 * CHUNK)} size="sm" variant="ghost">
          {text.showMoreOf(rows.length)}
        </Button>
      )}
    </>
  )
}
