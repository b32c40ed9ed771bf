import { useStore as useFlow, ViewportPortal } from '@xyflow/react'
import { resizeZone } from '../commands/move'
import { boxes, type Rect } from '../model/geometry'
import { isLocked } from '../model/lock'
import type { Id } from '../model/model'
import { documentStore, setGesture } from '../store/document'
import { clearOverlay, overlayStore, setOverlay } from '../store/overlay'
import { useDocument, useOverlay, useSession } from '../store/use'
import { frameOf, prepareGuides, snapGrip } from './drag-frame'
import { followPointer, type GesturePoint } from './gesture'
import { type Grip, innerBounds, resized, resizePlaces } from './resize'
import type { Space } from './use-space'

const GRIPS: readonly Grip[] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
]

type Props = { readonly rects: ReadonlyMap<Id, Rect>; readonly space: Space }

/** Edges and corners of the selected zone, to pull it larger or smaller. */
export function ZoneGrips({ rects, space }: Props) {
  const selected = useSession(({ selection }) => (selection.length === 1 ? selection[0] : undefined))
  const zone = useDocument(({ model }) =>
    selected && model.zones[selected] && !isLocked(model, selected) ? selected : undefined,
  )
  const lifted = useOverlay(({ lifted }) => lifted !== null)
  const hand = useSession(({ tool }) => tool === 'hand')
  const zoom = useFlow((state) => state.transform[2])
  const rect = zone ? rects.get(zone) : undefined
  if (!zone || !rect || hand || lifted) return null
  return (
    <ViewportPortal>
      <div
        aria-hidden="true"
        className="zone-grips"
        style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.w, height: rect.h }}
      >
        {GRIPS.map((grip) => (
          <div
            key={`${grip.x},${grip.y}`}
            className="zone-pull nopan nodrag"
            data-x={grip.x}
            data-y={grip.y}
            style={grip.x !== 0 && grip.y !== 0 ? { scale: 1 / Math.min(zoom, 1) } : undefined}
            onPointerDown={(event) => {
              if (event.button !== 0) return
              event.preventDefault()
              event.stopPropagation()
              beginResize(zone, grip, event, space)
            }}
          />
        ))}
      </div>
    </ViewportPortal>
  )
}

function beginResize(zone: Id, grip: Grip, press: GesturePoint & { pointerId: number }, space: Space): void {
  const { model } = documentStore.getState()
  const rects = boxes(model)
  const start = rects.get(zone)
  if (!start) return
  const inner = innerBounds(model, rects, zone)
  const origin = space.toModel(press)
  const frame = frameOf(model, [zone])
  prepareGuides()
  setGesture(true)
  const stop = () => {
    setGesture(false)
    clearOverlay()
  }
  followPointer(press, {
    onMove: (point) => {
      const now = space.toModel(point)
      const by = { x: Math.round(now.x - origin.x), y: Math.round(now.y - origin.y) }
      const free = resized(start, inner, grip, by)
      const snapped = snapGrip(frame, free, grip, point, space.zoom())
      const to = resized(start, inner, grip, { x: by.x + snapped.by.x, y: by.y + snapped.by.y })
      setOverlay(resizePlaces(model, zone, start, to), { guides: snapped.guides })
    },
    onEnd: (_, moved) => {
      const { places } = overlayStore.getState()
      setGesture(false)
      if (moved) resizeZone(zone, places)
      stop()
    },
    onCancel: stop,
  })
}
