import { useStore as useFlow, ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { useDocument, useOverlay, useSession } from '../store/use'
import { Glyph } from '../ui/icon'
import { ICON_PATHS } from '../ui/icons'
import { beginConnect, connectStore } from './connect'
import { hoverStore, keepHover, leaveHover } from './hover'
import type { Space } from './use-space'

const SIDES = [
  { side: 'right', x: 1, y: 0, turn: 0 },
  { side: 'bottom', x: 0, y: 1, turn: 90 },
  { side: 'left', x: -1, y: 0, turn: 180 },
  { side: 'top', x: 0, y: -1, turn: 270 },
] as const

/** From the card's edge to the middle of an arrow, screen pixels. */
const OFFSET = 18

const HOVERS = matchMedia('(hover: hover)')

type Props = { readonly rects: ReadonlyMap<Id, Rect>; readonly space: Space }

/**
 * Four arrows around the asset under the pointer, else the selected one. They are for the pointer only: the
 * keyboard adds a neighbour with Ctrl and an arrow key.
 */
export function ConnectArrows({ rects, space }: Props) {
  const under = useStore(hoverStore, ({ asset }) => asset)
  // A finger hovers over nothing; the browser would leave what it last touched.
  const hovered = HOVERS.matches ? under : null
  const connecting = useStore(connectStore, ({ current }) => current !== null)
  const moving = useOverlay(({ places }) => places.size > 0)
  const selected = useSession(({ selection }) => (selection.length === 1 ? selection[0] : undefined))
  const busy = useSession(({ tool, renaming }) => tool === 'hand' || renaming !== null)
  const asset = useDocument(({ model }) => [hovered, selected].find((id) => id && model.assets[id]))
  const zoom = useFlow((state) => state.transform[2])
  const rect = asset ? rects.get(asset) : undefined
  if (!asset || !rect || connecting || moving || busy || zoom < (asset === selected ? 0.2 : 0.35)) return null
  const scale = 1 / Math.min(zoom, 1)
  return (
    <ViewportPortal>
      {SIDES.map(({ side, x, y, turn }) => {
        const left = rect.x + rect.w / 2 + x * (rect.w / 2 + OFFSET * scale)
        const top = rect.y + rect.h / 2 + y * (rect.h / 2 + OFFSET * scale)
        return (
          <div
            key={side}
            aria-hidden="true"
            className="connect-arrow nopan nodrag"
            data-of={asset}
            data-side={side}
            style={{ transform: `translate(${left}px, ${top}px) scale(${scale}) rotate(${turn}deg)` }}
            onPointerEnter={() => keepHover(asset)}
            onPointerLeave={leaveHover}
            onPointerDown={(event) => {
              if (event.button !== 0) return
              event.preventDefault()
              event.stopPropagation()
              beginConnect({ from: asset, moving: null }, event, space)
            }}
          >
            <span className="connect-arrow-face">
              <Glyph paths={ICON_PATHS['arrow-right']} size={12} />
            </span>
          </div>
        )
      })}
    </ViewportPortal>
  )
}
