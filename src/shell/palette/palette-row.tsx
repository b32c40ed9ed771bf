import { Glyph, Icon } from '../../ui/icon'
import type { PaletteEntry } from './entry'

type RowProps = {
  readonly entry: PaletteEntry
  readonly id: string
  readonly active: boolean
  readonly onChoose: () => void
  readonly onPoint: () => void
}

const ROW =
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-2 py-1 pointer-coarse:min-h-11 aria-selected:bg-accent-soft aria-selected:text-accent-ink forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2 aria-disabled:cursor-not-allowed aria-disabled:text-faint'

/** One line: what it is, where or of which sort, and its keys or why it cannot be done now. */
export function PaletteRow({ entry, id, active, onChoose, onPoint }: RowProps) {
  const { title, detail, icon, glyph, keys, why } = entry
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the focus and the keys
    <div
      aria-disabled={why !== undefined}
      aria-selected={active}
      className={ROW}
      id={id}
      onClick={onChoose}
      onPointerMove={onPoint}
      role="option"
      tabIndex={-1}
    >
      <span className="grid size-5 shrink-0 place-items-center text-muted">
        {glyph ? <Glyph paths={glyph} size={15} /> : icon && <Icon name={icon} size={15} />}
      </span>
      <span className="line-clamp-3 min-w-0 flex-1 leading-5">
        {title} <span className="ml-1 text-muted text-xs">{detail}</span>
      </span>
      {why === undefined ? (
        keys && (
          <kbd className="shrink-0 rounded border border-line bg-sunken px-1.5 font-sans text-muted text-xs leading-5 pointer-coarse:hidden">
            {keys}
          </kbd>
        )
      ) : (
        <span className="shrink-0 text-muted text-xs">{why}</span>
      )}
    </div>
  )
}
