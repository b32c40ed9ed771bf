import type { KindDef } from '../catalogue/define'
import type { Asset, Controls, Flow, Id, Model, PropValue } from '../model/model'

/** The zone that counts for an asset: the drawn one around it, else its kind's usual one. */
export type ZoneFacts = {
  readonly key: string
  /** Id of the zone kind. */
  readonly kind: string
  readonly name: string
  /** 0 (anyone) to 5 (management). */
  readonly trust: number
  readonly drawn: boolean
}

/** What is known about an asset or flow, in the form that conditions read. */
export type ElementFacts = {
  readonly id: Id
  readonly row: Asset | Flow
  /** For sentences; never empty. */
  readonly name: string
  /** Effective values: answers, else defaults, raised by controls in place. */
  readonly props: ReadonlyMap<string, PropValue>
  /** Property → the control in place that brought its value about. */
  readonly setBy: ReadonlyMap<string, string>
  /** Controls in place here or for the whole system. */
  readonly controls: ReadonlySet<string>
}

export type AssetFacts = ElementFacts & {
  readonly row: Asset
  /** Number of the asset in the analyser's columns; stays while the asset is there. */
  readonly slot: number
  readonly kind: KindDef
  readonly zone: ZoneFacts
  /** The same asset without what controls brought about; null when that makes no difference. */
  readonly bare: AssetFacts | null
}

export type FlowFacts = ElementFacts & {
  readonly row: Flow
  readonly source: AssetFacts
  readonly target: AssetFacts
  /** Its answers carry content back to the source. */
  readonly twoWay: boolean
  readonly bare: FlowFacts | null
}

/** A model as the rules see it. */
export type Facts = {
  /** The model that they are read from. */
  readonly model: Model
  /** By slot; null where an asset was removed. */
  readonly assets: readonly (AssetFacts | null)[]
  readonly assetsById: ReadonlyMap<Id, AssetFacts>
  /** In the natural order of their ids. */
  readonly flows: readonly FlowFacts[]
  readonly flowsById: ReadonlyMap<Id, FlowFacts>
  /** Whole-system controls as answered, and those that count today or are known to be missing. */
  readonly system: Controls
  readonly inPlace: ReadonlySet<string>
  readonly absent: ReadonlySet<string>
}
