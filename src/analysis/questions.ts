import type { ThreatKey } from '../model/model'
import { type Analysis, isOpen, type Question } from './threat'

/** A question with the open threats that hang on its answer, and the sum of their risk scores. */
export type NextQuestion = {
  readonly question: Question
  readonly settles: readonly ThreatKey[]
  readonly risk: number
}

/** The open questions of a diagram, the one whose answer settles most open risk first; ties by element and property. */
export function nextQuestions(analysis: Analysis): readonly NextQuestion[] {
  const found = new Map<string, Map<string, { question: Question; settles: ThreatKey[]; risk: number }>>()
  for (const threat of analysis.threats) {
    if (!isOpen(threat)) continue
    for (const question of threat.questions) {
      const ofElement = found.get(question.element) ?? new Map()
      const known = ofElement.get(question.property) ?? { question, settles: [], risk: 0 }
      known.settles.push(threat.key)
      known.risk += threat.risk.score
      ofElement.set(question.property, known)
      found.set(question.element, ofElement)
    }
  }
  return [...found.values()].flatMap((properties) => [...properties.values()]).sort(mostRiskFirst)
}

function mostRiskFirst(a: NextQuestion, b: NextQuestion): number {
  if (a.risk !== b.risk) return b.risk - a.risk
  return compare(a.question.element, b.question.element) || compare(a.question.property, b.question.property)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
