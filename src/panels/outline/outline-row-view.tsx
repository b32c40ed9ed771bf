import { memo } from 'react'
import { names } from '#text/locale'
import * as text from '#text/outline'
import type { Badge } from '../../analysis/badge'
import { threatWords } from '../../analysis/badge-words'
import { Glyph, Icon } from '../../ui/icon'
import { ICON_PATHS } from '../../ui/icons'
import { SeverityShape } from '../../ui/severity'
import type { OutlineRow } from './outline-rows'
import { RowNameField } from './row-name-field'

type Props = {
  readonly row: OutlineRow
  readonly index: number
  readonly height: number
  readonly name: string
  readonly detail: string
  readonly glyph: readonly string[] | null
  readonly badge: Badge | null
  readonly selected: boolean
  readonly current: boolean
  readonly renaming: boolean
  readonly onLeave: (step: 0 | 1 | -1) => void
}

/** Room to the left for each level, in pixels; deep nesting would leave none for the name. */
const indentOf = (level: number) => Math.min(level - 1, 8) * 14

const ROW =
  'group absolute inset-x-0 flex cursor-default select-none items-center gap-1.5 border-transparent border-l-3 pr-1.5 hover:bg-sunken focus-visible:-outline-offset-2 aria-selected:border-accent aria-selected:bg-accent-soft forced-colors:aria-selected:border-[Highlight]'

function Row(props: Props) {
  const { row, index, height, name, detail, glyph, badge, selected, current, renaming, onLeave } = props
  const { id, type, level, position, of, open } = row
  return (
    <tr
      aria-expanded={open ?? undefined}
      aria-label={names([
        name,
        ...(detail === '' ? [] : [detail.replaceAll(' · ', ', ')]),
        ...(type === 'zone' || type === 'note' ? [] : [threatWords(badge)]),
      ])}
      aria-level={level}
      aria-posinset={position}
      aria-rowindex={index + 1}
      aria-selected={selected}
      aria-setsize={of}
      className={ROW}
      data-row={id}
      style={{ top: index * height, height, paddingLeft: indentOf(level) + 4 }}
      tabIndex={current ? 0 : -1}
    >
      <th className="flex min-w-0 flex-1 items-center gap-1.5 text-left font-normal leading-4" scope="row">
        <span
          className="grid size-6 shrink-0 place-items-center text-muted pointer-coarse:size-9"
          data-turn={open === null ? undefined : ''}
        >
          {open !== null && <Icon className={open ? 'rotate-90' : ''} name="chevron-right" size={14} />}
        </span>
        <Glyph
          className="shrink-0 text-muted"
          paths={glyph ?? ICON_PATHS[type === 'zone' ? 'zone' : type === 'flow' ? 'flow' : 'edit']}
          size={16}
        />
        {renaming ? (
          <RowNameField id={id} name={name} onLeave={onLeave} />
        ) : (
          <span className="min-w-0 flex-1">
            <span className="block truncate">{name}</span>
            <span className="block truncate text-muted text-xs">{detail}</span>
          </span>
        )}
      </th>
      <td className="flex shrink-0 items-center gap-1 text-xs tabular-nums">
        {badge?.worst && (
          <>
            <SeverityShape level={badge.worst} />
            {badge.open}
          </>
        )}
      </td>
      <td className={`pointer-coarse:visible group-hover:visible ${current ? '' : 'invisible'}`}>
        <button
          aria-haspopup="menu"
          aria-label={text.actionsFor(name)}
          className="grid size-6 place-items-center rounded-control text-muted pointer-coarse:size-11 hover:bg-line hover:text-ink"
          data-actions=""
          tabIndex={-1}
          type="button"
        >
          <Icon name="more" />
        </button>
      </td>
    </tr>
  )
}

/** One line of the outline: what it is called, what it is, and how bad it stands. */
export const OutlineRowView = memo(Row)
