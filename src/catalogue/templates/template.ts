/** Ready-made diagrams to start from. */

import type { Asset, Flow, Id, Model, Place, Props, Zone } from '../../model/model'
import { emptyModel, newAsset, newFlow, newZone } from '../../model/model'

/** Top left corner, in pixels; inside a zone relative to it. */
type At = readonly [x: number, y: number]

/** A diagram with every element placed by hand. */
export type Template = {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly zones: Readonly<
    Record<
      Id,
      {
        readonly kind: string
        readonly name: string
        /** The zone around it. */
        readonly zone?: Id
        /** Where it differs from the usual trust of its kind. */
        readonly trust?: number
        readonly at: At
        readonly size: readonly [w: number, h: number]
      }
    >
  >
  readonly assets: Readonly<
    Record<
      Id,
      {
        readonly kind: string
        readonly name: string
        readonly zone?: Id
        readonly at: At
        readonly props?: Props
      }
    >
  >
  /** They get the ids f1, f2, … in this order. */
  readonly flows: readonly {
    readonly from: Id
    readonly to: Id
    readonly name: string
    readonly props?: Props
  }[]
}

/** A model of its own from a template. `now` is an ISO time; the title is the template's name unless given. */
export function buildTemplate(
  template: Template,
  { id, title = template.name, now }: { readonly id: Id; readonly title?: string; readonly now: string },
): Model {
  const zones: Record<Id, Zone> = {}
  const assets: Record<Id, Asset> = {}
  const flows: Record<Id, Flow> = {}
  const places: Record<Id, Place> = {}
  for (const [zone, { kind, name, zone: parent, trust, at, size }] of Object.entries(template.zones)) {
    zones[zone] = { ...newZone(kind, name, parent), trust: trust ?? null }
    places[zone] = { x: at[0], y: at[1], w: size[0], h: size[1] }
  }
  for (const [asset, { kind, name, zone, at, props = {} }] of Object.entries(template.assets)) {
    assets[asset] = { ...newAsset(kind, name, zone), props }
    places[asset] = { x: at[0], y: at[1] }
  }
  for (const [index, { from, to, name, props = {} }] of template.flows.entries()) {
    flows[`f${index + 1}`] = { ...newFlow(from, to, name), props }
  }
  const empty = emptyModel(id, title, now)
  return {
    ...empty,
    info: { ...empty.info, description: template.summary },
    zones,
    assets,
    flows,
    places,
  }
}
