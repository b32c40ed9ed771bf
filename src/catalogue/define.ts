/** The shapes of the knowledge: kinds, properties, zones, controls, rules, references. All of it is plain data. */

import type { PropValue, Stride } from '../model/model'
import type { Condition } from './condition'
import type { Sketch, SketchChange } from './sketch'

export type Dfd = 'external-entity' | 'process' | 'data-store'

export type KindDef = {
  readonly id: string
  readonly name: string
  /** The name in the middle of a sentence, where it is plural or cannot be counted: “training data”. */
  readonly noun?: string
  /** What else people call it, as they would write it: searched, and taken as the name of what is added so. */
  readonly calledBy?: readonly string[]
  readonly description: string
  readonly dfd: Dfd
  /** Palette group. */
  readonly group: string
  /** Lifecycle stage in which the asset matters most. */
  readonly stage: string
  /** Zone kind assumed while the asset lies in no drawn zone. */
  readonly defaultZone: string
  /** What rules match on besides the kind. */
  readonly traits: readonly string[]
  /** Property ids, in the order in which the inspector asks. */
  readonly props: readonly string[]
  /** Name of a drawing in icons.ts, or the drawing itself: SVG paths on a 24 × 24 grid, stroked 2 wide. */
  readonly icon: string | readonly string[]
  /** One of the ten shown first. */
  readonly starter?: boolean
}

export type PropertyDef = {
  readonly id: string
  readonly label: string
  readonly question: string
  readonly why: string
  readonly type: 'tri' | 'enum' | 'multi' | 'bool'
  readonly values: readonly (string | boolean)[]
  readonly default: PropValue
  /** The value that removes threats; null for neutral facts. */
  readonly best: string | null
  /** protection: some control sets it; fact: describes what the thing is. */
  readonly role: 'protection' | 'fact'
  /** The values are ordered from weak to strong, so that a control never lowers one. */
  readonly ranked?: boolean
  /** What each value is called in a list of answers. */
  readonly names?: Readonly<Record<string, string>>
  /** What each value says about an element, as a clause that follows its name. */
  readonly clauses?: Readonly<Record<string, string>>
  /** Other words for the kinds or traits of these ids, where the same property means something of their own. */
  readonly asks?: Readonly<Record<string, Wording>>
}

/** The words of a property that may differ by kind. */
export type Wording = Partial<Pick<PropertyDef, 'label' | 'question' | 'why' | 'names' | 'clauses'>>

export type ZoneKindDef = {
  readonly id: string
  readonly name: string
  /** What else people call it. */
  readonly calledBy?: readonly string[]
  readonly trust: number
  readonly why: string
}

export type ControlDef = {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly type: string
  readonly effort: 'low' | 'medium' | 'high'
  /** Property values that the control brings about where it is in place. */
  readonly sets: Readonly<Record<string, string>>
  /** Kinds on which it works besides those whose rules list it. */
  readonly alsoOn?: readonly string[]
  readonly cites: readonly string[]
}

export type Modifier = {
  readonly when: Condition
  /** Added to the base before clamping to 1..5. */
  readonly likelihood?: number
  readonly impact?: number
  readonly why: string
}

/** A modifier that applies to every rule that fits, of those about assets or those about flows. */
export type GlobalModifier = Modifier & {
  readonly id: string
  readonly scope: 'asset' | 'flow'
  readonly stride: readonly Stride[]
  readonly exceptKinds: readonly string[]
  /** Only for rules whose attacker has one of these accesses; null = all rules. */
  readonly access: readonly string[] | null
}

export type RuleDef = {
  readonly id: string
  readonly title: string
  readonly stride: Stride
  /** asset: judged for each asset of `kinds` or `traits`; flow: for each flow, merged per target; system: once. */
  readonly scope: 'asset' | 'flow' | 'system'
  readonly kinds?: readonly string[]
  readonly traits?: readonly string[]
  readonly when: Condition
  /** How it would happen, in two sentences at most. */
  readonly story: string
  /** 1..5 before modifiers. */
  readonly likelihood: number
  readonly impact: number
  readonly modifiers?: readonly Modifier[]
  /** Control id → strength 1..3; three points answer the threat. */
  readonly controls: Readonly<Record<string, number>>
  readonly attacker: { readonly capability: number; readonly access: readonly string[] }
  /** More specific rules: where one of them is active on the same element, this one steps back. */
  readonly yieldsTo?: readonly string[]
  /** No control removes it, only the removal of the path. */
  readonly residual?: boolean
  /** What makes the threat smaller without answering it: then it counts as reduced. */
  readonly reducedWhen?: Condition
  readonly cites: readonly string[]
  /** How the rule proves itself. */
  readonly cases?: RuleCases
}

export type RuleCases = {
  /** The smallest diagram on which the threat is confirmed, on `it` or for the whole system. */
  readonly present: Sketch
  /** Changes to it after which the threat stands for another reason, where the rule knows several. */
  readonly also?: readonly SketchChange[]
  /** Changes to it, each of which answers the threat or takes it away. */
  readonly gone: readonly SketchChange[]
}

export type AttackerDef = {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly motives: readonly string[]
  /** 1 basic, 2 skilled, 3 organised, 4 state level. */
  readonly capability: number
  readonly access: readonly string[]
}

export type ReferenceDef = {
  readonly id: string
  readonly title: string
  /** Key into FRAMEWORKS. */
  readonly framework: string
  readonly url?: string
  /** What to do; without it what can happen: a threat, a risk, a technique or a weakness. */
  readonly about?: 'control'
}

export type FrameworkDef = {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly edition: string
  readonly url: string
}

/** How a rule pack is called, and who made it. */
export type PackTitle = {
  /** Ids of all its entries begin with it and a hyphen. */
  readonly id: string
  readonly name: string
  readonly publisher: string
  readonly edition: string
}

/** Everything the engine and the screen need to know; frozen, built once by catalogue.ts or from a rule pack. */
export type Catalogue = {
  readonly kinds: ReadonlyMap<string, KindDef>
  readonly properties: ReadonlyMap<string, PropertyDef>
  readonly flowProperties: ReadonlyMap<string, PropertyDef>
  readonly zoneKinds: ReadonlyMap<string, ZoneKindDef>
  readonly controls: ReadonlyMap<string, ControlDef>
  readonly rules: ReadonlyMap<string, RuleDef>
  readonly globalModifiers: readonly GlobalModifier[]
  readonly attackers: ReadonlyMap<string, AttackerDef>
  readonly references: ReadonlyMap<string, ReferenceDef>
  readonly frameworks: ReadonlyMap<string, FrameworkDef>
  /** The rule packs in it; none in the built-in one. */
  readonly packs: ReadonlyMap<string, PackTitle>
}
