import type { Catalogue, PropertyDef } from '../catalogue/define'
import type { Id, Model, PropValue } from '../model/model'
import { own } from '../model/own'
import { applyRemedy, type Remedy, type Step } from './remedy'
import type { Question, Threat } from './threat'
import { trialOf } from './trial'
import { placesFor } from './with-control'

/** So many ways out of one sort are told; more would be a list to study. */
const TOLD = 2

type Closes = (remedy: Remedy) => boolean

/**
 * The ways to close a threat, each found by trying it out and none with a step to spare: answers to what is open,
 * another answer to what was stated, mitigations, and a flow to remove from the way that leads there. Closed means
 * gone, mitigated or, for what no mitigation removes, reduced; a threat that is reduced already can only be gone.
 */
export function goneWhen(model: Model, catalogue: Catalogue, threat: Threat): readonly Remedy[] {
  const trial = trialOf(model, catalogue, threat)
  if (!trial || threat.status === 'mitigated' || threat.status === 'suppressed') return []
  const closes: Closes = (remedy) => {
    const after = trial(applyRemedy(model, remedy))
    return after.every((status) => status === 'mitigated' || (status === 'reduced' && !isReduced))
  }
  const isReduced = threat.status === 'reduced'
  const answers = threat.questions.map((question) => answerTo(model, catalogue, question, closes))
  const changes = answers.length > 0 ? [] : statedAnswers(model, catalogue, threat)
  const controls = controlsOf(threat, answers)
  const ways = [answers, changes, controls].flatMap((steps) => waysOut(steps, closes))
  const removal = removalOf(threat, closes)
  const found = removal ? [...ways, removal] : ways
  if (found.length > 0) return found
  const all = leastOf([...answers, ...changes, ...controls], closes)
  return all ? [all] : []
}

/** Steps that would each do, else the fewest together. */
function waysOut(steps: readonly Step[], closes: Closes): readonly Remedy[] {
  const alone: Remedy[] = []
  for (const step of steps) {
    if (alone.length < TOLD && closes([step])) alone.push([step])
  }
  if (alone.length > 0 || steps.length < 2) return alone
  const together = leastOf(steps, closes)
  return together ? [together] : []
}

/** The first steps that close it together, without those that it closes without; null when all do not. */
function leastOf(steps: readonly Step[], closes: Closes): Remedy | null {
  const enough = steps.findIndex((_, index) => closes(steps.slice(0, index + 1)))
  if (enough < 0) return null
  let kept: Remedy = steps.slice(0, enough + 1)
  for (const step of kept) {
    const fewer = kept.filter((other) => other !== step)
    if (fewer.length > 0 && closes(fewer)) kept = fewer
  }
  return kept
}

/** The answer to an open question that closes the threat; where none does alone, the safest one. */
function answerTo(model: Model, catalogue: Catalogue, question: Question, closes: Closes): Step {
  const step = (value: PropValue): Step => ({ type: 'answer', question, value, open: true })
  if (question.element === 'system') return step('yes')
  const values = valuesOf(definitionOf(model, catalogue, question))
  const [safest = 'yes'] = values
  return step(values.find((value) => closes([step(value)])) ?? safest)
}

/** The values that a property takes, the safest first. */
function valuesOf(def: PropertyDef | undefined): readonly PropValue[] {
  if (!def) return []
  const known = def.values.filter((value) => value !== 'unknown')
  if (def.type === 'multi') return known.map((value) => [String(value)])
  const { best } = def
  return best === null ? known : [best, ...known.filter((value) => value !== best)]
}

function definitionOf(model: Model, catalogue: Catalogue, { element, property }: Question) {
  return (own(model.flows, element) ? catalogue.flowProperties : catalogue.properties).get(property)
}

/** Protections that are stated to be missing, as they would be. */
function statedAnswers(model: Model, catalogue: Catalogue, { because }: Threat): readonly Step[] {
  const parts = because.flatMap((fact) => fact.parts)
  return parts.flatMap(({ element, property }): Step[] => {
    if (!element || !property) return []
    const question = { element, property }
    const def = definitionOf(model, catalogue, question)
    if (def?.role !== 'protection' || def.best === null) return []
    return [{ type: 'answer', question, value: def.best, open: false }]
  })
}

/** Mitigations that are not in place, strongest first, save those that a question asks for. */
function controlsOf(threat: Threat, answers: readonly Step[]): readonly Step[] {
  const asked = new Set(
    answers.map((step) =>
      step.type === 'answer' && step.question.element === 'system' ? step.question.property : '',
    ),
  )
  const places = placesFor(threat)
  return threat.controls
    .filter(({ id, state }) => state !== 'in-place' && !asked.has(id))
    .map(({ id }) => ({ type: 'control', control: id, places }))
}

/** The flow nearest to the threatened element without which the threat would be gone. */
function removalOf({ because, flows }: Threat, closes: Closes): Remedy | null {
  const elements: readonly Id[] = because.flatMap(({ path }) => path?.toReversed() ?? [])
  for (const flow of new Set(elements)) {
    if (!flows.includes(flow) && closes([{ type: 'remove', flow }])) return [{ type: 'remove', flow }]
  }
  return null
}
