import type { Id, ThreatKey } from '../model/model'
import type { Analysis, Question, Threat } from './threat'
import { type Decided, isStillOpen, NO_VERDICTS, riskNow } from './verdict'

/** A question with the open threats that hang on its answer, and the sum of their risk scores. */
export type NextQuestion = {
  readonly question: Question
  readonly settles: readonly ThreatKey[]
  readonly risk: number
}

/**
 * The open questions of a diagram, the one whose answer settles most open risk first; ties by element and property.
 * What people decided is not open, so nothing is asked for it alone.
 */
export function nextQuestions(
  analysis: Analysis,
  decided: Decided = NO_VERDICTS.decided,
): readonly NextQuestion[] {
  const tally = new Tally()
  for (const [id, threats] of analysis.byElement) {
    // Threats of flows are listed under their target too.
    if (threats[0]?.element.id !== id) continue
    for (const next of questionsOf(threats, decided)) tally.add(next.question, next.settles, next.risk)
  }
  return inOrder(tally.list())
}

/** By list of threats: lists that an edit does not concern stay the same objects. */
const known = new WeakMap<readonly Threat[], readonly NextQuestion[]>()

/** The questions of the threats on one element. */
function questionsOf(threats: readonly Threat[], decided: Decided): readonly NextQuestion[] {
  const isPlain = decided.size === 0 || !threats.some(({ key }) => decided.has(key))
  const old = isPlain ? known.get(threats) : undefined
  if (old) return old
  const tally = new Tally()
  for (const threat of threats) {
    if (!isStillOpen(threat, decided)) continue
    const key = [threat.key]
    for (const question of threat.questions) tally.add(question, key, riskNow(threat, decided).score)
  }
  const questions = tally.list()
  if (isPlain) known.set(threats, questions)
  return questions
}

/** Sums up what hangs on each question. */
class Tally {
  readonly #found = new Map<Id, Map<string, { question: Question; settles: ThreatKey[]; risk: number }>>()

  add(question: Question, settles: readonly ThreatKey[], risk: number): void {
    let ofElement = this.#found.get(question.element)
    if (!ofElement) {
      ofElement = new Map()
      this.#found.set(question.element, ofElement)
    }
    const next = ofElement.get(question.property)
    if (next) {
      for (const key of settles) next.settles.push(key)
      next.risk += risk
    } else ofElement.set(question.property, { question, settles: [...settles], risk })
  }

  list(): NextQuestion[] {
    const list: NextQuestion[] = []
    for (const ofElement of this.#found.values()) for (const next of ofElement.values()) list.push(next)
    return list
  }
}

function inOrder(questions: readonly NextQuestion[]): readonly NextQuestion[] {
  const byRisk = new Map<number, NextQuestion[]>()
  for (const next of questions) {
    const equals = byRisk.get(next.risk)
    if (equals) equals.push(next)
    else byRisk.set(next.risk, [next])
  }
  return [...byRisk].sort(([a], [b]) => b - a).flatMap(([, equals]) => equals.sort(byElement))
}

function byElement({ question: a }: NextQuestion, { question: b }: NextQuestion): number {
  return compare(a.element, b.element) || compare(a.property, b.property)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
