/** Everything that the drawing depends on, gathered from the stores, and the shapes that React Flow is given. */

import type { Edge, Node } from '@xyflow/react'
import type { Badge } from '../analysis/badge'
import type { Dfd } from '../catalogue/define'
import type { FlowMarks } from '../catalogue/flow-marks'
import type { Crossing } from '../model/crossing'
import type { FlowLabel } from '../model/flow-label'
import type { Rect } from '../model/geometry'
import type { Id, Model } from '../model/model'
import type { Route } from '../model/route'
import type { AttackMark } from '../store/attack-picture'
import type { Overlay } from '../store/overlay'

export type Scene = {
  readonly model: Model
  readonly overlay: Overlay
  readonly selection: readonly Id[]
  readonly badges: ReadonlyMap<Id, Badge>
  /** Elements that stand out; for a path the others step back. null when nothing stands out. */
  readonly emphasis: {
    readonly ids: ReadonlySet<Id>
    /** These stay as they are. */
    readonly seen?: ReadonlySet<Id>
    readonly othersStepBack: boolean
  } | null
  /** What elements are to the attacker whose view is shown. */
  readonly marks: ReadonlyMap<Id, AttackMark>
  /** On touch screens a finger moves only what is selected, and pans elsewhere. */
  readonly dragSelectedOnly: boolean
}

export type Emphasis = 'none' | 'in' | 'out'

export type AssetData = {
  readonly name: string
  readonly kindName: string
  /** SVG paths. */
  readonly icon: readonly string[]
  readonly dfd: Dfd
  readonly badge: Badge | null
  readonly outOfScope: boolean
  readonly locked: boolean
  readonly emphasis: Emphasis
  readonly mark: AttackMark | null
}

export type ZoneData = {
  readonly name: string
  /** 0 (anyone) to 5 (management). */
  readonly trust: number
  /** What is being dragged would go in here. */
  readonly welcomes: boolean
  readonly locked: boolean
  readonly emphasis: Emphasis
  /** Of threats that people wrote on the zone itself. */
  readonly badge: Badge | null
}

export type FlowData = {
  readonly route: Route
  readonly label: FlowLabel
  readonly marks: FlowMarks
  readonly crossing: Crossing | null
  readonly badge: Badge | null
  readonly outOfScope: boolean
  readonly emphasis: Emphasis
  readonly locked: boolean
  /** What is being dragged would be inserted here. */
  readonly welcomes: boolean
}

export type NoteData = {
  readonly lines: readonly string[]
  readonly tone: number
  readonly locked: boolean
  readonly emphasis: Emphasis
}

export type AssetNode = Node<AssetData, 'asset'>
export type ZoneNode = Node<ZoneData, 'zone'>
export type NoteNode = Node<NoteData, 'note'>
export type CanvasNode = AssetNode | ZoneNode | NoteNode
export type FlowEdge = Edge<FlowData, 'flow'>

export type Projection = {
  readonly nodes: CanvasNode[]
  readonly edges: FlowEdge[]
  /** Absolute rectangles of assets and zones, the gesture in flight included. */
  readonly rects: ReadonlyMap<Id, Rect>
}

/** Where an element stands among those that stand out. */
export function emphasisOf(scene: Scene, id: Id): Emphasis {
  const { emphasis } = scene
  if (emphasis?.ids.has(id)) return 'in'
  if (emphasis?.seen?.has(id)) return 'none'
  return emphasis?.othersStepBack ? 'out' : 'none'
}
