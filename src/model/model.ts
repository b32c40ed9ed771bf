/**
 * What a threat model is: everything that is saved, and nothing else.
 *
 * Flat tables of rows keyed by id, the same shape in memory, in local storage and in the exported file.
 * Meaning (`assets`, `zones`, `flows`) and geometry (`places`) live apart, so that moving a box changes
 * no threat. Threats of the rules are derived and never stored; only what people decided is.
 */

export type Id = string
/** `rule:element`, stable over re-analysis, rename and re-import. */
export type ThreatKey = string

/** Missing = not answered. Only `in-place` lowers risk today; `planned` counts towards the target risk. */
export type ControlState = 'in-place' | 'planned' | 'absent'
export type Controls = Readonly<Record<string, ControlState>>

/** Yes/no/unknown and enums are strings, multi-choice is a list of strings, `twoWay` is a boolean. */
export type PropValue = string | boolean | readonly string[]
/** Only what was answered; an omitted property has its catalogue default. */
export type Props = Readonly<Record<string, PropValue>>

export type Stage = 'design' | 'data' | 'train' | 'evaluate' | 'deploy' | 'operate' | 'retire'

export type Info = {
  readonly id: Id
  readonly title: string
  readonly description: string
  readonly owner: string
  readonly stage: Stage
  /** ISO 8601, UTC. */
  readonly created: string
  readonly updated: string
  /** Whole-system controls. */
  readonly controls: Controls
  readonly attackers: Readonly<Record<string, { readonly inScope: boolean }>>
  /** Who took part in the sessions. */
  readonly participants?: readonly string[]
  /** The day (ISO 8601) on which the model is to be looked at again; null = said that there is none. */
  readonly reviewBy?: string | null
  /** The highest level of residual risk that needs nothing more done; missing = medium. */
  readonly appetite?: Appetite
  /** What the model covers and what it leaves out. */
  readonly scope?: string
  /** What a session put off. */
  readonly parked?: readonly Parked[]
  /** What is taken for granted. */
  readonly assumptions?: string
  /** The title block is shown on the canvas and in pictures; missing = it is not. */
  readonly titleBlock?: boolean
  /** The corner of the drawing at which the title block stands; missing = above the upper left one. */
  readonly titleBlockAt?: Corner
}

export const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const
export type Corner = (typeof CORNERS)[number]

/** A point of the parking lot; with `threat` it is about that threat. */
export type Parked = {
  readonly text: string
  readonly threat?: ThreatKey
  /** ISO 8601, UTC. */
  readonly at?: string
}

export type Appetite = 'low' | 'medium' | 'high'

export type Asset = {
  readonly kind: string
  readonly name: string
  /** The zone drawn around it; null = outside every drawn zone, then the kind's usual zone is assumed. */
  readonly zone: Id | null
  readonly notes: string
  readonly props: Props
  readonly controls: Controls
  /** The reason why it is not looked at, or null when it is. */
  readonly outOfScope: string | null
  /** A crown jewel: what an attacker would want most. */
  readonly crown?: boolean
}

export type Zone = {
  readonly kind: string
  readonly name: string
  readonly zone: Id | null
  /** 0 (anyone) to 5 (management); null = the usual trust of its kind. */
  readonly trust: number | null
  readonly notes: string
}

/** A directed data flow between two assets. */
export type Flow = {
  readonly from: Id
  readonly to: Id
  readonly name: string
  readonly notes: string
  readonly props: Props
  readonly controls: Controls
  readonly outOfScope: string | null
  /** As in `Place`: a flow has no place of its own. */
  readonly locked?: boolean
}

/** Pixels at zoom 1, top left corner, relative to the zone around it. Zones have w and h. */
export type Place = {
  readonly x: number
  readonly y: number
  readonly w?: number
  readonly h?: number
  /** It stays where it is, and is, until somebody unlocks it. */
  readonly locked?: boolean
}

/** `open`: nothing is decided yet, but somebody owns it or said something about it. */
export type DecisionStatus = 'open' | 'accepted' | 'mitigated' | 'transferred' | 'avoided' | 'not-applicable'

/** What people decided about one threat; the key of its row is the threat's. */
export type Decision = {
  readonly status: DecisionStatus
  readonly reason: string
  readonly owner: string
  readonly due: string | null
  /** Fingerprint of the facts that the decision stood on; empty = not known, so that it never re-opens. */
  readonly facts: string
  /** Where the work is tracked, a web address. */
  readonly ticket?: string
  readonly note?: string
  /** Who decided, and when (ISO 8601, UTC). */
  readonly by?: string
  readonly at?: string
  /** 1..5 in place of what the rules say, with the reason why. */
  readonly likelihood?: number
  readonly impact?: number
  readonly overrideReason?: string
  /** The controls that it relies on. */
  readonly controls?: readonly string[]
}

/** A threat that a person wrote; `on` is an asset, flow or zone id, or 'system'. Its threat key is `own:` and its id. */
export type OwnThreat = {
  readonly title: string
  readonly stride: readonly Stride[]
  readonly on: Id
  readonly story: string
  readonly likelihood: number
  readonly impact: number
  readonly controls: readonly string[]
  /** Ids of the references that describe it. */
  readonly references?: readonly string[]
  /** Ids of the attackers who could carry it out. */
  readonly attackers?: readonly string[]
}

/** An attacker whom the catalogue does not know. Capability and access as the catalogue counts and names them. */
export type OwnAttacker = {
  readonly name: string
  readonly summary: string
  readonly motives: readonly string[]
  /** 1 basic to 4 state level. */
  readonly capability: number
  readonly access: readonly string[]
}

/** How one threat stood when a baseline was taken; `standing` is a word of the register. */
export type BaselineThreat = { readonly status: string; readonly standing: string; readonly score: number }

/** The model and its register as they were, to compare with later. */
export type Baseline = {
  readonly name: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly stage: Stage
  readonly note: string
  readonly model: Pick<Model, 'assets' | 'zones' | 'flows' | 'places'> & { readonly controls: Controls }
  readonly threats: Readonly<Record<ThreatKey, BaselineThreat>>
  /** What the threats were called: by rule, or by key for own threats. */
  readonly titles: Readonly<Record<string, string>>
}

/** A sticky note on the canvas. */
export type Note = {
  readonly text: string
  /** One of the names in note.ts; missing = yellow. */
  readonly colour?: string
}

/** A rule pack that travels with the model; `pack` is what its file holds, read by the catalogue and not checked here. */
export type PackRow = { readonly on: boolean; readonly pack: unknown }

export type Stride = 'S' | 'T' | 'R' | 'I' | 'D' | 'E'

type Table<Row> = Readonly<Record<Id, Row>>

export type Model = {
  readonly format: 'strideboard'
  readonly version: 1
  readonly info: Info
  readonly assets: Table<Asset>
  readonly zones: Table<Zone>
  readonly flows: Table<Flow>
  readonly places: Table<Place>
  readonly decisions: Table<Decision>
  readonly threats: Table<OwnThreat>
  readonly notes: Table<Note>
  readonly attackers: Table<OwnAttacker>
  readonly baselines: Table<Baseline>
  /** By the pack's id. */
  readonly packs: Table<PackRow>
}

/** The tables that hold many rows, in the order they are written. `info` is one row and patches as one. */
export const TABLES = [
  'assets',
  'zones',
  'flows',
  'places',
  'decisions',
  'threats',
  'notes',
  'attackers',
  'baselines',
  'packs',
] as const
export type TableName = (typeof TABLES)[number]
export type RowOf<T extends TableName> = Model[T][Id]

/** A model with nothing on it. `now` is an ISO time; clock and ids are the caller's, so that tests repeat. */
export function emptyModel(id: Id, title: string, now: string): Model {
  return {
    format: 'strideboard',
    version: 1,
    info: {
      id,
      title,
      description: '',
      owner: '',
      stage: 'design',
      created: now,
      updated: now,
      controls: {},
      attackers: {},
    },
    assets: {},
    zones: {},
    flows: {},
    places: {},
    decisions: {},
    threats: {},
    notes: {},
    attackers: {},
    baselines: {},
    packs: {},
  }
}

/** An asset as it is when just placed: nothing answered. */
export function newAsset(kind: string, name: string, zone: Id | null = null): Asset {
  return { kind, name, zone, notes: '', props: {}, controls: {}, outOfScope: null }
}

/** A flow as it is when just drawn: nothing answered. */
export function newFlow(from: Id, to: Id, name = ''): Flow {
  return { from, to, name, notes: '', props: {}, controls: {}, outOfScope: null }
}

/** A zone as it is when just drawn, with its kind's usual trust. */
export function newZone(kind: string, name: string, zone: Id | null = null): Zone {
  return { kind, name, zone, trust: null, notes: '' }
}
