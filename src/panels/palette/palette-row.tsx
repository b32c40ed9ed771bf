import type { PointerEvent } from 'react'
import { ICONS } from '../../catalogue/icons'
import { insertAsset, insertZone } from '../../commands/insert'
import { beginDrag } from '../../store/drag'
import { Glyph } from '../../ui/icon'
import { tip } from '../../ui/tip'
import type { PaletteItem } from './palette-groups'

function Tile({ item }: { readonly item: PaletteItem }) {
  if (item.icon === null) {
    return (
      <span
        aria-hidden="true"
        className="zone-tile size-6 rounded border border-dashed"
        data-trust={item.trust}
      />
    )
  }
  return (
    <span className="grid size-6 shrink-0 place-items-center rounded border border-line bg-sunken text-muted">
      <Glyph paths={ICONS[item.icon] ?? []} size={14} />
    </span>
  )
}

/** One thing to add: a press adds it in the middle of the view, a drag puts it where it is let go. */
export function PaletteRow({ item }: { readonly item: PaletteItem }) {
  function onPointerDown(event: PointerEvent<HTMLButtonElement>) {
    if (event.button === 0) beginDrag({ type: item.type, kind: item.kind }, event)
  }
  return (
    <li>
      <button
        className="flex min-h-8 w-full touch-pan-y select-none items-center gap-2.5 rounded-control px-1.5 py-1 text-left pointer-coarse:min-h-11 hover:bg-accent-soft"
        onClick={() => (item.type === 'asset' ? insertAsset(item.kind) : insertZone(item.kind))}
        onPointerDown={onPointerDown}
        type="button"
        {...tip(item.about)}
      >
        <Tile item={item} />
        <span className="min-w-0">{item.name}</span>
      </button>
    </li>
  )
}
