import { insertAsset, insertZone } from '../../commands/insert'
import { beginDrag, keepFromScrolling } from '../../store/drag'
import { sessionStore, setSession } from '../../store/session'
import { Glyph } from '../../ui/icon'
import { tip } from '../../ui/tip'
import type { PaletteItem } from './palette-items'

/** Adds the item on the next free spot; the sheet steps aside, so that one sees it. */
export function insert({ type, kind, called }: PaletteItem): void {
  if (sessionStore.getState().sheet === 'palette') setSession({ sheet: null })
  setSession({ paletteOver: false })
  if (type === 'asset') insertAsset(kind, undefined, called)
  else insertZone(kind)
}

type RowProps = {
  readonly item: PaletteItem
  /** The one row that Tab reaches; arrows lead to the others. */
  readonly current: boolean
}

const holdScroll = (button: HTMLButtonElement | null) => (button ? keepFromScrolling(button) : undefined)

/** What makes a button one that can be dragged to the canvas. */
export function itemPress(item: PaletteItem) {
  const { type, kind, called } = item
  return {
    // The second click of a double click, out of habit, does not mean a second one of the kind.
    onClick: (event: React.MouseEvent) => event.detail < 2 && insert(item),
    onContextMenu: (event: React.MouseEvent) => event.preventDefault(),
    onPointerDown: (event: React.PointerEvent) => {
      if (event.button === 0) beginDrag({ type, kind, called }, event.nativeEvent)
    },
    ref: holdScroll,
  }
}

/** One thing to add: click adds it, dragging puts it where it is dropped. */
export function PaletteRow({ item, current }: RowProps) {
  const { name, called, about, kind, type } = item
  return (
    <button
      className="flex min-h-8 w-full touch-pan-y select-none items-center gap-2.5 rounded-control px-1.5 py-1 text-left pointer-coarse:min-h-11 hover:bg-accent-soft focus-visible:-outline-offset-2 cursor-grab active:cursor-grabbing"
      data-palette-item={`${type} ${kind}`}
      tabIndex={current ? 0 : -1}
      type="button"
      {...itemPress(item)}
      {...tip(about)}
    >
      <PaletteTile item={item} />
      <span className="min-w-0 flex-1 leading-4">
        {called ?? name}
        {called !== undefined && <span className="block text-muted text-xs">{name}</span>}
      </span>
    </button>
  )
}

const TINTS = [
  'bg-(--zone-0) border-(--zone-0-line)',
  'bg-(--zone-1) border-(--zone-1-line)',
  'bg-(--zone-2) border-(--zone-2-line)',
  'bg-(--zone-3) border-(--zone-3-line)',
  'bg-(--zone-4) border-(--zone-4-line)',
  'bg-(--zone-5) border-(--zone-5-line)',
]

/** What it looks like on the canvas: the asset's drawing, or the zone's tint and trust. */
export function PaletteTile({ item: { icon, trust } }: { readonly item: PaletteItem }) {
  const shape = 'grid size-6 shrink-0 place-items-center rounded-control border'
  if (trust !== null) {
    return (
      <span
        aria-hidden="true"
        className={`${shape} border-dashed text-muted text-xs ${TINTS[trust] ?? TINTS[3]}`}
      >
        {trust}
      </span>
    )
  }
  return (
    <span className={`${shape} border-line bg-raised text-muted`}>
      <Glyph paths={icon ?? []} size={14} />
    </span>
  )
}
