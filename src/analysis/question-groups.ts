import type { ThreatKey } from '../model/model'
import type { NextQuestion } from './questions'
import type { Level, Question, Threat } from './threat'

/** The same question about one or more elements, which may be answered for all of them at once. */
export type QuestionGroup = {
  /** Stays the same while elements come and go. */
  readonly id: string
  readonly questions: readonly [Question, ...Question[]]
  /** Open threats that hang on the answers, each once. */
  readonly settles: readonly ThreatKey[]
  /** The sum of their risk scores. */
  readonly risk: number
  readonly worst: Level
}

/**
 * Questions with the same words put together, those first whose answers settle most open risk. `sort` tells elements
 * apart that are asked in other words, such as assets and flows.
 */
export function groupQuestions(
  questions: readonly NextQuestion[],
  threats: ReadonlyMap<ThreatKey, Threat>,
  sort: (question: Question) => string,
): readonly QuestionGroup[] {
  const groups = new Map<string, [NextQuestion, ...NextQuestion[]]>()
  for (const next of questions) {
    const id = `${sort(next.question)} ${next.question.property}`
    const found = groups.get(id)
    if (found) found.push(next)
    else groups.set(id, [next])
  }
  return [...groups]
    .map(([id, members]) => toGroup(id, members, threats))
    .sort((a, b) => b.risk - a.risk || (a.id < b.id ? -1 : 1))
}

function toGroup(
  id: string,
  [first, ...others]: readonly [NextQuestion, ...NextQuestion[]],
  threats: ReadonlyMap<ThreatKey, Threat>,
): QuestionGroup {
  const settles = [...new Set([first, ...others].flatMap((next) => next.settles))]
  let risk = 0
  let worst: Threat['risk'] = { score: 0, level: 'low' }
  for (const key of settles) {
    const threat = threats.get(key)
    if (!threat) continue
    risk += threat.risk.score
    if (threat.risk.score > worst.score) worst = threat.risk
  }
  const questions = [first.question, ...others.map(({ question }) => question)] as const
  return { id, questions, settles, risk, worst: worst.level }
}
