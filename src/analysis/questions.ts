import type { Id, ThreatKey } from '../model/model'
import { type Analysis, isOpen, type Question, type Threat } from './threat'

/** A question with the open threats that hang on its answer, and the sum of their risk scores. */
export type NextQuestion = {
  readonly question: Question
  readonly settles: readonly ThreatKey[]
  readonly risk: number
}

/** The open questions of a diagram, the one whose answer settles most open risk first; ties by element and property. */
export function nextQuestions(analysis: Analysis): readonly NextQuestion[] {
  const tally = new Tally()
  for (const [id, threats] of analysis.byElement) {
    // Threats of flows are listed under their target too.
    if (threats[0]?.element.id !== id) continue
    for (const next of questionsOf(threats)) tally.add(next.question, next.settles, next.risk)
  }
  return inOrder(tally.list())
}

/** By list of threats: lists that an edit does not concern stay the same objects. */
const known = new WeakMap<readonly Threat[], readonly NextQuestion[]>()

/** The questions of the threats on one element. */
function questionsOf(threats: readonly Threat[]): readonly NextQuestion[] {
  const old = known.get(threats)
  if (old) return old
  const tally = new Tally()
  for (const threat of threats) {
    if (!isOpen(threat)) continue
    const key = [threat.key]
    for (const question of threat.questions) tally.add(question, key, threat.risk.score)
  }
  const questions = tally.list()
  known.set(threats, questions)
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
