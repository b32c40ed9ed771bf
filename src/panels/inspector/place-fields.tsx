import * as text from '#text/inspector'
import { type Side, setPlace } from '../../commands/inspect'
import { ASSET_SIZE, ZONE_MIN } from '../../model/geometry'
import type { Id } from '../../model/model'
import { own } from '../../model/own'
import { endMerge } from '../../store/document'
import { useDocument } from '../../store/use'
import { TextField } from '../../ui/field'
import { Folded } from './section'

const NAMES: Record<Side, string> = { x: text.left, y: text.top, w: text.width, h: text.height }

/** Position and size by number, in pixels from the zone around it; for those who cannot or will not drag. */
export function PlaceFields({ id }: { readonly id: Id }) {
  const place = useDocument(({ model }) => own(model.places, id))
  const zone = useDocument(({ model }) => own(model.zones, id) !== undefined)
  if (!place) return null
  const least = zone ? ZONE_MIN : ASSET_SIZE
  const sides: readonly Side[] = zone ? ['x', 'y', 'w', 'h'] : ['x', 'y']
  const values = { x: place.x, y: place.y, w: place.w ?? least.w, h: place.h ?? least.h }
  return (
    <Folded title={text.positionAndSize}>
      <div className="grid grid-cols-4 gap-2" data-field="place">
        {sides.map((side) => (
          <TextField
            disabled={place.locked === true}
            key={`${id} ${side}`}
            label={NAMES[side]}
            onBlur={endMerge}
            onChange={({ target }) => {
              if (Number.isFinite(target.valueAsNumber)) setPlace(id, side, target.valueAsNumber)
            }}
            step={12}
            type="number"
            value={Math.round(values[side])}
          />
        ))}
      </div>
    </Folded>
  )
}
