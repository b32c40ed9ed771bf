/** What the palette lists where it is asked for a place: zones to move to, ends of a flow, things to put into a zone. */

import * as text from '#text/shell-search'
import { drawingOf } from '../../catalogue/icons'
import { searchKinds } from '../../catalogue/kind-search'
import { elementsOf } from '../../catalogue/pack/model-elements'
import { addInside } from '../../commands/add-inside'
import { reconnect } from '../../commands/insert'
import { moveToZone } from '../../commands/inspect'
import { selectMore } from '../../commands/relate'
import { elementName } from '../../model/element'
import { contents } from '../../model/geometry'
import type { Id, Model } from '../../model/model'
import { announce } from '../../store/announce'
import { elementEntries, entry } from './entries'
import type { PaletteEntry } from './entry'

/** The assets that the selected flow can start or end at; choosing one leads it there. */
export function endEntries(model: Model, selection: readonly Id[], end: 'start' | 'end'): PaletteEntry[] {
  const flow = selection.find((id) => model.flows[id])
  if (flow === undefined) return []
  return elementEntries(model)
    .filter(({ element }) => element !== undefined && model.assets[element])
    .map((each) => ({
      ...each,
      run: () => {
        reconnect(flow, end === 'start' ? 'from' : 'to', each.element ?? '')
        announce((end === 'start' ? text.flowStartsAt : text.flowEndsAt)(each.title))
      },
    }))
}

/** The zones that all of the selection can go to, and the outside; choosing one moves it there. */
export function zoneEntries(model: Model, selection: readonly Id[]): PaletteEntry[] {
  const ids = selection.filter((id) => model.assets[id] ?? model.zones[id])
  const inside = new Set(ids.flatMap((id) => (model.zones[id] ? [id, ...contents(model, id)] : [])))
  const home = new Set(ids.map((id) => (model.assets[id] ?? model.zones[id])?.zone ?? null))
  const here = (zone: Id | null) => (home.size === 1 && home.has(zone) ? { why: text.thereAlready } : {})
  const move = (zone: Id | null, name: string) => () => {
    moveToZone(ids, zone)
    announce(zone === null ? text.movedOut : text.movedTo(name))
  }
  const zones = elementEntries(model)
    .filter(({ element }) => element !== undefined && model.zones[element] && !inside.has(element))
    .map((each) => ({ ...each, ...here(each.element ?? null), run: move(each.element ?? null, each.title) }))
  const title = text.outsideDrawnZones
  const outside = { id: 'zone-outside', section: 'drawn', title, detail: '', icon: 'x' } as const
  return [...zones, entry({ ...outside, ...here(null), run: move(null, title) })]
}

/** All that is drawn and not selected yet; choosing one selects it too. */
export function alsoEntries(model: Model, selection: readonly Id[]): PaletteEntry[] {
  return elementEntries(model)
    .filter(({ element }) => element !== undefined && !selection.includes(element))
    .map((each) => ({ ...each, run: () => selectMore([each.element ?? '']) }))
}

/** Kinds of asset and zone, to add to the selected zone or the one around what is selected; else outside of all. */
export function insideEntries(model: Model, selection: readonly Id[]): PaletteEntry[] {
  const [only] = selection
  const zone = only === undefined ? null : model.zones[only] ? only : (model.assets[only]?.zone ?? null)
  const into = zone === null ? null : elementName(model, zone)
  const elements = elementsOf(model)
  const kinds = searchKinds('', elements).map((kind) => {
    const { id, name, calledBy = [], description } = kind
    return entry({
      id: `inside ${id}`,
      section: 'add',
      title: name,
      detail: text.assetIn(into),
      words: `${calledBy.join(' ')} ${description}`,
      icon: null,
      glyph: drawingOf(kind),
      run: () => void addInside(zone, 'asset', id),
    })
  })
  const zones = [...elements.zoneKinds.values()].map(({ id, name }) =>
    entry({
      id: `inside-zone ${id}`,
      section: 'add',
      title: name,
      detail: text.zoneIn(into),
      icon: 'zone',
      run: () => void addInside(zone, 'zone', id),
    }),
  )
  return [...kinds, ...zones]
}
