import type { AssetFacts, FlowFacts } from './facts'
import type { Term } from './term'
import type { Truth } from './truth'

/** Whom the words self, source, target and flow mean while a condition is judged. */
export type Scope = {
  readonly self: AssetFacts | null
  readonly source: AssetFacts | null
  readonly target: AssetFacts | null
  readonly flow: FlowFacts | null
}

/** What a condition can ask about everything outside its scope. */
export type Surroundings = {
  /** The value of a graph word, seen from an asset. */
  value(term: Term, slot: number): Truth
  systemControl(id: string): Truth
}

/** A condition as a function: its truth for those in the scope. */
export type Test = (scope: Scope, world: Surroundings) => Truth
