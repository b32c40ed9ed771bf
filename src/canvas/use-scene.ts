import { useMemo, useRef, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Id, Model } from '../model/model'
import { neighbourhood } from '../model/neighbourhood'
import { attackStore } from '../store/attack-picture'
import type { Overlay } from '../store/overlay'
import { useDerived, useDocument, useOverlay, useSession } from '../store/use'
import { createProjector, type Drawn } from './project'
import type { Scene } from './scene'

const coarse = typeof matchMedia === 'function' ? matchMedia('(pointer: coarse)') : null

/** The projection of what the stores hold now. */
export function useProjection(): Drawn {
  const projector = useRef<ReturnType<typeof createProjector> | null>(null)
  projector.current ??= createProjector()
  const model = useDocument((state) => state.model)
  const overlay = useOverlay(still)
  const selection = useSession((state) => state.selection)
  const hovered = useSession((state) => state.hovered)
  const highlight = useSession((state) => state.highlight)
  const badges = useDerived((state) => state.badges)
  const dragSelectedOnly = useCoarsePointer()
  const { marks, path } = useStore(attackStore)
  const neighbours = useSession((state) => state.neighbours)
  // The same object while nothing of it changes: a drag then looks at nothing but what it moves.
  const emphasis = useMemo(() => {
    const shown = highlight.length > 0 ? highlight : path
    const standing = neighbours.length > 0 ? around(model, neighbours) : seen(model, marks)
    if (shown.length > 0 || hovered === null) return emphasised(model, shown, true) ?? standing
    const pointed = emphasised(model, [hovered], false)
    return pointed && standing ? { ...standing, ids: pointed.ids } : pointed
  }, [model, highlight, path, neighbours, marks, hovered])
  return projector.current({ model, overlay, selection, badges, marks, emphasis, dragSelectedOnly })
}

const NO_PLACES: Overlay['places'] = new Map()
const NO_GUIDES: Overlay['guides'] = []

/** What the drawing itself shows of the gesture in flight: nothing that the layer shows on which things are dragged. */
function still(overlay: Overlay): Overlay {
  const { lifted } = overlay
  return lifted ? { places: NO_PLACES, lifted, dropZone: null, dropFlow: null, guides: NO_GUIDES } : overlay
}

/** Those of the ids that are drawn, a flow with its ends; a threat to the whole system makes nothing step back. */
function emphasised(
  { assets, zones, flows }: Model,
  ids: readonly Id[],
  othersStepBack: boolean,
): Scene['emphasis'] {
  const drawn = ids.flatMap((id) => {
    const flow = flows[id]
    if (flow) return [id, flow.from, flow.to]
    return (assets[id] ?? zones[id]) ? [id] : []
  })
  return drawn.length > 0 ? { ids: new Set(drawn), othersStepBack } : null
}

/** Only what these are joined to stands in full. */
function around(model: Model, ids: readonly Id[]): Scene['emphasis'] {
  return { ids: new Set(), seen: neighbourhood(model, ids), othersStepBack: true }
}

/** With an attacker chosen, what they never come to steps back, and the flows that lead there. */
function seen({ flows }: Model, marks: Scene['marks']): Scene['emphasis'] {
  if (marks.size === 0) return null
  const ways = Object.entries(flows).filter(([, { from, to }]) => marks.has(from) && marks.has(to))
  return { ids: new Set(), seen: new Set([...marks.keys(), ...ways.map(([id]) => id)]), othersStepBack: true }
}

function useCoarsePointer(): boolean {
  return useSyncExternalStore(
    (changed) => {
      coarse?.addEventListener('change', changed)
      return () => coarse?.removeEventListener('change', changed)
    },
    () => coarse?.matches ?? false,
  )
}
