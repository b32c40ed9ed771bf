import type {
  AttackerDef,
  ControlDef,
  KindDef,
  PackTitle,
  PropertyDef,
  ReferenceDef,
  RuleDef,
} from '../define'

/** A rule pack as the catalogue can take it in. */
export type Pack = PackTitle & {
  readonly description: string
  readonly kinds: readonly KindDef[]
  readonly properties: readonly PropertyDef[]
  readonly controls: readonly ControlDef[]
  readonly rules: readonly RuleDef[]
  readonly attackers: readonly AttackerDef[]
  readonly references: readonly ReferenceDef[]
}

/** What is wrong with a pack, and where: a path such as `rules[2].when.of[0].ref`. A warning does not keep it out. */
export type PackProblem = {
  readonly level: 'error' | 'warning'
  readonly where: string
  readonly message: string
}

/** Problems in the order of the file; `pack` is null when there is an error among them. */
export type PackReading = { readonly pack: Pack | null; readonly problems: readonly PackProblem[] }

export const isError = ({ level }: PackProblem): boolean => level === 'error'
