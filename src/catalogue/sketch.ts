/** Diagrams in a few lines of data: what a rule needs in order to show itself, written beside the rule. */

import type { Asset, Controls, Flow, Id, Model, Props, PropValue } from '../model/model'
import { emptyModel, newAsset, newFlow, newZone } from '../model/model'
import { own } from '../model/own'

/** What a sketch says about one thing: answers by property id, beside the few words that are no properties. */
export type SketchPart = {
  /** Of assets: their kind. */
  readonly kind?: string
  /** Of assets: the kind of the zone drawn around it; without it the usual one of its kind is assumed. */
  readonly zone?: string
  /** Mitigations in place. */
  readonly controls?: readonly string[]
  /** Mitigations that are known to be absent. */
  readonly without?: readonly string[]
  readonly [property: string]: PropValue
}

/**
 * Assets by short names, flows as `from > to`, and `system` for what holds everywhere. The thing under threat is
 * called `it`:
 *
 *     { it: { kind: 'agent' }, page: { kind: 'public-content' }, 'page > it': { encrypted: 'no' } }
 */
export type Sketch = Readonly<Record<string, SketchPart>>

/**
 * Laid over a sketch: what it says is added or replaces what was said, null takes an answer away, or a whole thing
 * with the flows that touch it. Mitigations add up.
 */
export type SketchChange = Readonly<Record<string, PartChange | null>>
type PartChange = Readonly<Record<string, PropValue | null>> & {
  readonly controls?: readonly string[]
  readonly without?: readonly string[]
}

export const SYSTEM = 'system'
const ARROW = ' > '

/** The words of a part that are not answers; no property may have such an id. */
export const SKETCH_WORDS: readonly string[] = ['kind', 'zone', 'controls', 'without']

export const isSketchFlow = (name: string): boolean => name.includes(ARROW)

/** The names of what a flow leads from and to. */
export function sketchEnds(flow: string): readonly [from: string, to: string] {
  const [from = '', to = ''] = flow.split(ARROW)
  return [from, to]
}

/** What a part answers, as properties with their values. */
export function sketchAnswers<Value>(part: Readonly<Record<string, Value>>): readonly [string, Value][] {
  return Object.entries(part).filter(([word]) => !SKETCH_WORDS.includes(word))
}

/** The sketch after a change. */
export function redraw(sketch: Sketch, change: SketchChange): Sketch {
  const parts = new Map<string, SketchPart>(Object.entries(sketch))
  for (const [name, part] of Object.entries(change)) {
    if (part) parts.set(name, overlay(parts.get(name) ?? {}, part))
    else parts.delete(name)
  }
  const isGone = (name: string) => change[name] === null
  return Object.fromEntries([...parts].filter(([name]) => !sketchEnds(name).some(isGone)))
}

function overlay(under: SketchPart, over: PartChange): SketchPart {
  const said = Object.entries({ ...under, ...over }).filter(([, value]) => value !== null)
  const controls = [...(under.controls ?? []), ...(over.controls ?? [])]
  // Without its nulls a change says what parts say.
  return { ...Object.fromEntries(said), ...(controls.length > 0 && { controls }) } as SketchPart
}

/**
 * The model that a sketch stands for: its names are the ids, things are called after their kinds, and nothing has
 * a place on the canvas. Throws when an asset has no kind or a flow leads to something that is not drawn.
 */
export function sketchModel(sketch: Sketch): Model {
  const things = Object.entries(sketch).filter(([name]) => name !== SYSTEM && !isSketchFlow(name))
  const assets = Object.fromEntries(things.map(([name, part]) => [name, assetOf(name, part)]))
  const flows = Object.entries(sketch).filter(([name]) => isSketchFlow(name))
  const zones = things.flatMap(([, { zone }]) => (zone ? [[zoneId(zone), newZone(zone, '')] as const] : []))
  const empty = emptyModel('sketch', 'Sketch', '2026-01-01T00:00:00Z')
  return {
    ...empty,
    info: { ...empty.info, controls: said(sketch[SYSTEM] ?? {}).controls },
    assets,
    zones: Object.fromEntries(zones),
    flows: Object.fromEntries(flows.map(([name, part]) => [name, flowOf(name, part, assets)])),
  }
}

/** Not the bare kind: that is how the engine calls a zone that is assumed and not drawn. */
const zoneId = (kind: string): Id => `${kind} zone`

function assetOf(name: string, part: SketchPart): Asset {
  if (!part.kind) throw new Error(`“${name}” has no kind`)
  return { ...newAsset(part.kind, '', part.zone ? zoneId(part.zone) : null), ...said(part) }
}

function flowOf(name: string, part: SketchPart, assets: Readonly<Record<Id, Asset>>): Flow {
  const [from, to] = sketchEnds(name)
  if (!own(assets, from) || !own(assets, to))
    throw new Error(`“${name}” leads from or to something not drawn`)
  return { ...newFlow(from, to), ...said(part) }
}

function said(part: SketchPart): { readonly props: Props; readonly controls: Controls } {
  return {
    props: Object.fromEntries(sketchAnswers(part)),
    controls: {
      ...Object.fromEntries((part.without ?? []).map((id) => [id, 'absent' as const])),
      ...Object.fromEntries((part.controls ?? []).map((id) => [id, 'in-place' as const])),
    },
  }
}
