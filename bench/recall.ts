import type { Analysis, Threat } from '../src/analysis/threat'
import { isOpen, needsAttention } from '../src/analysis/threat'
import type { Case } from './cases'

/** A list of expectations and the diagram that is judged by it, which need not be its own. */
export type Study = { readonly listed: Case; readonly analysis: Analysis }

/** What an analysis found of one list of expected techniques. All but `cases` are counts. */
export type Score = {
  /** How many pairs of a diagram and a list are summed up here. */
  readonly cases: number
  readonly expected: number
  /** Expected techniques cited, by that very id, by the rule of an open threat. */
  readonly exact: number
  /** The same where a technique, its parent and its other sub-techniques count as one. */
  readonly family: number
  /** As `exact` and `family`, among the threats of the opening view only. */
  readonly openingExact: number
  readonly openingFamily: number
  readonly threats: number
  readonly opening: number
  /** Different techniques cited by open threats: naming everything finds everything. */
  readonly named: number
  /** Techniques that cannot apply to the diagram and are cited all the same. */
  readonly falseExact: number
  readonly falseFamily: number
}

const TECHNIQUE = /^AML\.T\d{4}/

/** The technique without its sub-technique: AML.T0043.003 → AML.T0043. */
export function familyOf(technique: string): string {
  return technique.split('.').slice(0, 2).join('.')
}

function techniques(threats: readonly Threat[]): ReadonlySet<string> {
  return new Set(threats.flatMap(({ references }) => references).filter((id) => TECHNIQUE.test(id)))
}

/** How much of the list the threats of the diagram name. */
export function scoreOf({ listed: { expected, notApplicable }, analysis }: Study): Score {
  const open = analysis.threats.filter(isOpen)
  const opening = open.filter(needsAttention)
  const named = techniques(open)
  const first = techniques(opening)
  const families = new Set([...named].map(familyOf))
  const firstFamilies = new Set([...first].map(familyOf))
  const count = (ids: readonly string[], found: (id: string) => boolean) => ids.filter(found).length
  return {
    cases: 1,
    expected: expected.length,
    exact: count(expected, (id) => named.has(id)),
    family: count(expected, (id) => families.has(familyOf(id))),
    openingExact: count(expected, (id) => first.has(id)),
    openingFamily: count(expected, (id) => firstFamilies.has(familyOf(id))),
    threats: open.length,
    opening: opening.length,
    named: named.size,
    falseExact: count(notApplicable, (id) => named.has(id)),
    falseFamily: count(notApplicable, (id) => families.has(familyOf(id))),
  }
}

/** The expected techniques whose family no open threat cites. */
export function missed({ listed: { expected }, analysis }: Study): readonly string[] {
  const families = new Set([...techniques(analysis.threats.filter(isOpen))].map(familyOf))
  return expected.filter((id) => !families.has(familyOf(id)))
}

/** Sums scores up, so that every expected technique weighs the same, whichever case lists it. */
export function total(scores: readonly Score[]): Score {
  const sum = (field: keyof Score) => scores.reduce((all, score) => all + score[field], 0)
  return {
    cases: sum('cases'),
    expected: sum('expected'),
    exact: sum('exact'),
    family: sum('family'),
    openingExact: sum('openingExact'),
    openingFamily: sum('openingFamily'),
    threats: sum('threats'),
    opening: sum('opening'),
    named: sum('named'),
    falseExact: sum('falseExact'),
    falseFamily: sum('falseFamily'),
  }
}

/**
 * How much of a score is no merit: the expectations of every case against the diagrams of all the others. That is
 * what shuffling the diagrams gives on average, without the luck of one shuffle.
 */
export function shuffled(studies: readonly Study[]): Score {
  return total(
    studies.flatMap(({ listed }) =>
      studies.filter((other) => other.listed !== listed).map(({ analysis }) => scoreOf({ listed, analysis })),
    ),
  )
}
