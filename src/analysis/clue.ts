import type { Check } from './compile'
import type { AssetFacts } from './facts'
import type { Scope } from './scope'
import type { Fact } from './threat'
import type { World } from './world'

/** A fact with what decides its place: how much it tells, and whether anybody stated it. */
export type Clue = {
  readonly fact: Fact
  readonly open: boolean
  readonly telling: number
  /** Of a way through the diagram: the assets on it, from its start to its end. */
  readonly way?: readonly AssetFacts[]
}

/** How much a fact tells, when one of several has to do. */
export const WAY = 4
export const CROSSING = 3
export const PROPERTY = 2
export const PLACE = 1
export const DRAWN = 0

/** What makes a condition come out as wanted, or leaves it open. */
export type Explain = (check: Check, scope: Scope, world: World, wanted: boolean) => Clue[]
