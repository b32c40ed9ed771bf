import { useStoreApi } from '@xyflow/react'
import { useEffect, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/canvas'
import type { ZoneKindDef } from '../catalogue/define'
import { drawingOf } from '../catalogue/icons'
import { type KindOffer, offerKinds, offerZones } from '../catalogue/kind-search'
import { insertOnFlow } from '../commands/flow'
import { insertAsset, insertConnected, insertZone } from '../commands/insert'
import type { Id, Model } from '../model/model'
import { documentStore } from '../store/document'
import { closePicker, type PickerRequest, pickerStore } from '../store/picker'
import { useElements } from '../store/use'
import { Glyph } from '../ui/icon'
import { ICON_PATHS } from '../ui/icons'
import { offerName } from './fresh-flow'
import { focusElement, focusUnlessTyping } from './view'

const SIZE = { w: 264, h: 324 } as const
const MARGIN = 8

type RootRef = React.RefObject<HTMLElement | null>

/** The "what is there?" list at a place on the canvas. */
export function KindPicker({ root }: { readonly root: RootRef }) {
  const request = useStore(pickerStore, (state) => state.request)
  return (
    request && (
      <Picker
        key={`${request.at.x},${request.at.y},${request.from},${request.flow}`}
        request={request}
        root={root}
      />
    )
  )
}

function Picker({ request, root }: { request: PickerRequest; root: RootRef }) {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const box = useRef<HTMLDivElement>(null)
  const place = usePlace(request, root)
  const offers = useOffers(query, request)
  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) closePicker()
    }
    window.addEventListener('pointerdown', away, { capture: true })
    return () => window.removeEventListener('pointerdown', away, { capture: true })
  }, [])
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, listId])
  function choose(offer: Offer | undefined) {
    if (offer === undefined) return
    closePicker()
    const id = insertAt(offer, request)
    const flow = request.pulled && flowTo(documentStore.getState().model, id)
    if (flow) offerName(flow, id)
    requestAnimationFrame(() => root.current && focusUnlessTyping(root.current, id))
  }
  function onKeyDown(event: React.KeyboardEvent) {
    event.stopPropagation()
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setActive((now) => Math.min(Math.max(now + step, 0), Math.max(offers.length - 1, 0)))
    else if (event.key === 'Enter') choose(offers[active])
    else if (event.key === 'Escape' || event.key === 'Tab') {
      closePicker()
      if (root.current) focusElement(root.current, request.from ?? undefined)
      root.current?.focus({ preventScroll: true })
    } else return
    event.preventDefault()
  }
  return (
    <div ref={box} className="kind-picker" style={{ ...place, width: SIZE.w, maxHeight: SIZE.h }}>
      <input
        aria-activedescendant={offers.length > 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded="true"
        aria-label={request.from === null ? text.addAnAsset : text.addAConnectedAsset}
        // biome-ignore lint/a11y/noAutofocus: the list opens because somebody asked for it
        autoFocus
        autoComplete="off"
        className="kind-picker-search"
        placeholder={request.from === null ? text.whatToAdd : text.whatAtTheOtherEnd}
        role="combobox"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div className="kind-picker-list" id={listId} role="listbox" aria-label={text.kindsOfAsset}>
        {offers.map((offer, i) => (
          <Option
            key={`${offer.zone} ${offer.kind.id}`}
            id={`${listId}-${i}`}
            isActive={i === active}
            offer={offer}
            onChoose={() => choose(offer)}
            onPoint={() => setActive(i)}
          />
        ))}
        {offers.length === 0 && <p className="kind-picker-none">{text.nothingByThatName}</p>}
      </div>
    </div>
  )
}

/** What can be added there: assets, and zones where nothing is to be joined to it. */
function useOffers(query: string, { from, flow }: PickerRequest): readonly Offer[] {
  const elements = useElements()
  const kinds = offerKinds(query, elements).map((offer): Offer => ({ ...offer, zone: false }))
  if (from !== null || flow !== undefined) return kinds
  const { zones, first } = offerZones(query, elements)
  const offers = zones.map((kind): Offer => ({ kind, name: kind.name, zone: true }))
  return first ? [...offers, ...kinds] : [...kinds, ...offers]
}

function insertAt({ kind: { id: kind }, name, zone }: Offer, { at, from, flow }: PickerRequest): Id {
  if (zone) return insertZone(kind, at)
  if (flow !== undefined) return insertOnFlow(kind, at, flow, name)
  return from === null ? insertAsset(kind, at, name) : insertConnected(kind, at, from, name)
}

/** The flow that was added with an asset. */
function flowTo({ flows }: Model, asset: Id): Id | undefined {
  return Object.keys(flows).find((id) => flows[id]?.to === asset)
}

type Offer =
  | (KindOffer & { readonly zone: false })
  | { readonly kind: ZoneKindDef; readonly name: string; readonly zone: true }

type OptionProps = {
  readonly id: string
  readonly offer: Offer
  readonly isActive: boolean
  readonly onChoose: () => void
  readonly onPoint: () => void
}

function Option({ id, offer, isActive, onChoose, onPoint }: OptionProps) {
  const aside = offer.zone ? text.aZone : offer.name === offer.kind.name ? null : offer.kind.name
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the focus and the keys
    <div
      aria-selected={isActive}
      className="kind-picker-option"
      id={id}
      role="option"
      tabIndex={-1}
      onClick={onChoose}
      onPointerMove={onPoint}
    >
      <span className="kind-picker-icon">
        <Glyph paths={offer.zone ? ICON_PATHS.zone : drawingOf(offer.kind)} size={15} />
      </span>
      <span className="kind-picker-name">{offer.name}</span>
      {aside !== null && <span className="kind-picker-kind">{aside}</span>}
    </div>
  )
}

/** Beside the place on the screen, moved so that all of it is on the canvas. */
function usePlace({ at }: PickerRequest, root: RootRef): { left: number; top: number } {
  const store = useStoreApi()
  const [x, y, zoom] = store.getState().transform
  const width = root.current?.clientWidth ?? 0
  const height = root.current?.clientHeight ?? 0
  const keep = (value: number, room: number, size: number) =>
    Math.max(MARGIN, Math.min(value, room - size - MARGIN))
  return { left: keep(at.x * zoom + x - 20, width, SIZE.w), top: keep(at.y * zoom + y - 20, height, SIZE.h) }
}
