import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { Pin } from './marks'
import type { NoteNode as Shape } from './scene'

function StickyNote({ data }: Pick<NodeProps<Shape>, 'data'>) {
  const { lines, tone, locked, emphasis } = data
  return (
    <div className="note" data-tone={tone} data-emphasis={emphasis}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its position
        <span className="note-line" key={i}>
          {line}
        </span>
      ))}
      {locked && <Pin />}
    </div>
  )
}

/** A sticky note. Lines break where the exported picture breaks them. */
export const NoteNode = memo(StickyNote, (before, after) => before.data === after.data)
