import type { Asset, Flow, Model, Place, Props, Zone } from '../src/model/model'
import { emptyModel, newAsset, newFlow, newZone } from '../src/model/model'

/**
 * A model of any size for measuring: the same system of ten assets again and again, each chained to the next, so that
 * content can reach from the first to the last. The same size gives the same model, down to the ids.
 */

type Part = { id: string; kind: string; zone: 'exposed' | 'inside' | 'data' | null; x: number; y: number }

const PARTS: readonly Part[] = [
  { id: 'user', kind: 'end-user', zone: null, x: 0, y: 40 },
  { id: 'scientist', kind: 'data-scientist', zone: null, x: 0, y: 112 },
  { id: 'admin', kind: 'administrator', zone: null, x: 0, y: 184 },
  { id: 'api', kind: 'public-api', zone: 'exposed', x: 24, y: 40 },
  { id: 'server', kind: 'server', zone: 'inside', x: 24, y: 40 },
  { id: 'model', kind: 'ml-model', zone: 'inside', x: 24, y: 112 },
  { id: 'training', kind: 'training-job', zone: 'inside', x: 24, y: 184 },
  { id: 'records', kind: 'training-data', zone: 'data', x: 24, y: 36 },
  { id: 'keys', kind: 'credentials', zone: 'data', x: 24, y: 104 },
  { id: 'logs', kind: 'logs', zone: 'data', x: 24, y: 172 },
]

/** Fifteen flows for ten assets; `next` is the API of the following system. */
const LINKS: readonly (readonly [from: string, to: string])[] = [
  ['user', 'api'],
  ['api', 'model'],
  ['api', 'logs'],
  ['api', 'records'],
  ['model', 'logs'],
  ['model', 'next'],
  ['records', 'training'],
  ['training', 'model'],
  ['scientist', 'records'],
  ['scientist', 'training'],
  ['admin', 'server'],
  ['admin', 'keys'],
  ['server', 'model'],
  ['server', 'logs'],
  ['keys', 'server'],
]

/** The data zone lies inside the inner one, so that nesting is measured too. */
const ZONES = [
  { id: 'exposed', kind: 'dmz', within: null, place: { x: 216, y: 0, w: 216, h: 288 } },
  { id: 'inside', kind: 'application', within: null, place: { x: 480, y: 0, w: 480, h: 288 } },
  { id: 'data', kind: 'data', within: 'inside', place: { x: 240, y: 16, w: 216, h: 256 } },
] as const

const SYSTEM = { w: 1016, h: 336 }
const PER_SYSTEM = PARTS.length

/** Every second system has some questions answered, so that all three truths occur. */
function answers(kind: string, system: number): Props {
  if (system % 2 === 0) return {}
  if (kind === 'public-api') return { authentication: 'api-key' }
  if (kind === 'training-data') return { sensitivity: 'confidential', containsPersonalData: 'yes' }
  return {}
}

/** Kept apart from Model's tables, which are read-only. */
type Draft = {
  assets: Record<string, Asset>
  zones: Record<string, Zone>
  flows: Record<string, Flow>
  places: Record<string, Place>
}

function addSystem(draft: Draft, system: number, origin: Place): void {
  const id = (name: string) => `${name}-${system}`
  for (const zone of ZONES) {
    draft.zones[id(zone.id)] = newZone(zone.kind, `${zone.id} ${system}`, zone.within && id(zone.within))
    const { x, y, w, h } = zone.place
    draft.places[id(zone.id)] = zone.within ? zone.place : { x: origin.x + x, y: origin.y + y, w, h }
  }
  for (const part of PARTS) {
    const asset = newAsset(part.kind, `${part.id} ${system}`, part.zone && id(part.zone))
    draft.assets[id(part.id)] = { ...asset, props: answers(part.kind, system) }
    const { x, y } = part
    draft.places[id(part.id)] = part.zone ? { x, y } : { x: origin.x + x, y: origin.y + y }
  }
}

function addFlows(draft: Draft, system: number, systems: number): void {
  for (const [from, to] of LINKS) {
    const target = to === 'next' ? `api-${(system + 1) % systems}` : `${to}-${system}`
    const flow = newFlow(`${from}-${system}`, target, `${from} to ${to}`)
    const props = { protocol: 'https', data: ['features'], twoWay: from === 'user' || from === 'api' }
    draft.flows[`${from}-${to}-${system}`] = { ...flow, props }
  }
}

/** A model of `assets` assets (rounded up to tens) and half as many flows again. */
export function bigModel(assets: number): Model {
  const systems = Math.ceil(assets / PER_SYSTEM)
  const columns = Math.ceil(Math.sqrt((systems * SYSTEM.h) / SYSTEM.w))
  const draft: Draft = { assets: {}, zones: {}, flows: {}, places: {} }
  for (let system = 0; system < systems; system++) {
    const origin = { x: (system % columns) * SYSTEM.w, y: Math.floor(system / columns) * SYSTEM.h }
    addSystem(draft, system, origin)
    addFlows(draft, system, systems)
  }
  return { ...emptyModel(`big-${assets}`, `${assets} assets`, '2026-01-01T00:00:00.000Z'), ...draft }
}
