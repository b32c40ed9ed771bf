/** Rules carry cases that show their threat and how it goes away; here a rule is held to them. */

import * as text from '#text/pack-proof'
import { sketchFaults } from '../catalogue/check-sketch'
import type { Catalogue, RuleCases, RuleDef } from '../catalogue/define'
import {
  isSketchFlow,
  redraw,
  type Sketch,
  type SketchChange,
  SYSTEM,
  sketchAnswers,
  sketchModel,
} from '../catalogue/sketch'
import { createAnalyser } from './engine'
import { ANSWERED } from './score'
import type { Status } from './threat'

type Outcome = Status | 'absent'
type Trial = (sketch: Sketch) => Outcome

/**
 * What is wrong with the cases of a rule, in sentences; empty when the rule proves itself. The present case raises
 * the threat as confirmed and holds nothing that it could do without: no thing, no answer, no special kind where a
 * generic one does; the same holds for the other ways to the threat. Every change takes the threat away, and where mitigations can answer it, one change shows
 * them. A residual threat is reduced by mitigations and taken away by something else. A mitigation that closes every
 * way alone counts as answering.
 *
 * The rule need not be in the catalogue; of the others, only those that may suppress it are judged with it.
 */
export function caseProblems(rule: RuleDef, catalogue: Catalogue): readonly string[] {
  return tryCases(rule, catalogue).map((problem) => `${rule.id}: ${problem.text}`)
}

/** `slack`: the case holds, but says more than it needs to or shows less than it could. */
export type CaseProblem = { readonly text: string; readonly slack: boolean }

/** The same without the id of the rule before each, and with what kind of problem it is. */
export function tryCases(rule: RuleDef, catalogue: Catalogue): readonly CaseProblem[] {
  const { cases } = rule
  if (!cases) return [broken(text.itCarriesNoCases)]
  const changes = [...(cases.also ?? []), ...cases.gone]
  const sketches = [cases.present, ...changes.map((change) => redraw(cases.present, change))]
  const faults = new Set(sketches.flatMap((sketch) => sketchFaults(sketch, catalogue)))
  if (faults.size > 0) return [...faults].map(broken)
  const trial = trialOf(rule, catalogue)
  const presents = [
    { called: text.thePresentCase, sketch: cases.present },
    ...(cases.also ?? []).map((change) => ({
      called: text.otherCase(changeText(change)),
      sketch: redraw(cases.present, change),
    })),
  ]
  const problems = presents.flatMap(({ called, sketch }) =>
    presentProblems(rule, sketch, trial, catalogue).map((problem) => ({
      text: text.ofCase(called, problem.text),
      slack: problem.slack,
    })),
  )
  const sketchesOf = presents.map(({ sketch }) => sketch)
  const weak = weakClosings(rule, sketchesOf, trial).map(slack)
  return [...problems, ...goneProblems(rule, cases, trial), ...weak]
}

const broken = (said: string): CaseProblem => ({ text: said, slack: false })
const slack = (said: string): CaseProblem => ({ text: said, slack: true })

function trialOf(rule: RuleDef, catalogue: Catalogue): Trial {
  const better = (rule.yieldsTo ?? []).flatMap((id) => catalogue.rules.get(id) ?? [])
  const rules = new Map([rule, ...better].map((one) => [one.id, one]))
  const analyse = createAnalyser({ ...catalogue, rules })
  const key = `${rule.id}:${rule.scope === 'system' ? SYSTEM : 'it'}`
  return (sketch) => analyse(sketchModel(sketch)).byKey.get(key)?.status ?? 'absent'
}

function presentProblems(
  rule: RuleDef,
  present: Sketch,
  trial: Trial,
  catalogue: Catalogue,
): readonly CaseProblem[] {
  const outcome = trial(present)
  if (outcome === 'absent') return [broken(text.doesNotRaiseTheThreat)]
  if (outcome !== 'confirmed') return [broken(text.isNotConfirmed(outcome))]
  const less = lessOf(present).map(({ without, sketch }) => ({ sketch, idle: without }))
  // What an asset rule is judged for is a matter of its list of kinds.
  const names = Object.keys(present).filter((name) => rule.scope === 'flow' || name !== 'it')
  const plain = names.flatMap((name) => plainer(name, present, catalogue))
  return [...less, ...plain]
    .filter(({ sketch }) => trial(sketch) === 'confirmed')
    .map(({ idle }) => slack(text.isIdle(idle)))
}

/** The sketch with the generic kind of the same shape for an asset of a special kind, in the same zone. */
function plainer(name: string, sketch: Sketch, catalogue: Catalogue): { sketch: Sketch; idle: string }[] {
  const { kind: id = '', zone } = sketch[name] ?? {}
  const kind = catalogue.kinds.get(id)
  const generic = kind && catalogue.kinds.get(kind.dfd)
  if (!generic || generic === kind) return []
  const moved = zone ?? (kind.defaultZone === generic.defaultZone ? null : kind.defaultZone)
  const plain = { kind: generic.id, ...(moved && { zone: moved }) }
  return [{ sketch: { ...sketch, [name]: plain }, idle: text.kindIdle(name, generic.id) }]
}

/** The sketch without each of its things, and without each answer. */
function lessOf(sketch: Sketch): readonly { readonly without: string; readonly sketch: Sketch }[] {
  return Object.entries(sketch).flatMap(([name, part]) => {
    const words = Object.keys(part).filter((word) => word !== 'kind')
    const whole = { without: name, sketch: redraw(sketch, { [name]: null }) }
    const answers = words.map((word) => {
      const rest = Object.fromEntries(Object.entries(part).filter(([other]) => other !== word))
      return { without: `${name}.${word}`, sketch: { ...sketch, [name]: rest } }
    })
    return [whole, ...answers]
  })
}

function goneProblems(rule: RuleDef, { present, gone }: RuleCases, trial: Trial): readonly CaseProblem[] {
  const outcomes = gone.map((change) => trial(redraw(present, change)))
  const problems = gone.flatMap((change, index) => {
    const after = outcomes[index] ?? 'absent'
    return isAnswered(after, rule) ? [] : [broken(text.stillThere(after, changeText(change)))]
  })
  if (gone.length === 0) problems.push(broken(text.noChangeGiven))
  else if (rule.residual && !outcomes.includes('absent')) problems.push(broken(text.noChangeRemovesTheThreat))
  else if (outcomes.every((outcome) => outcome === 'reduced'))
    problems.push(broken(text.noChangeAnswersTheThreat))
  const placed = gone.some((change) => Object.values(change).some((part) => part?.controls))
  if (!placed && isAnswered(trial(withPlaced(Object.keys(rule.controls), rule, present)), rule)) {
    problems.push(slack(text.noChangeShowsMitigation))
  }
  return problems
}

function isAnswered(outcome: Outcome, rule: RuleDef): boolean {
  if (outcome === 'reduced') return rule.residual === true || rule.reducedWhen !== undefined
  return outcome === 'absent' || outcome === 'mitigated'
}

/**
 * Mitigations that count less than three points and yet close every way to the threat alone, because they bring
 * about what its condition asks for: either they answer it, or the answer only reduces it (`reducedWhen`).
 */
function weakClosings(rule: RuleDef, presents: readonly Sketch[], trial: Trial): string[] {
  const open = presents.filter((present) => !CLOSED.includes(trial(present)))
  if (open.length === 0) return []
  return Object.entries(rule.controls)
    .filter(([, strength]) => strength < ANSWERED)
    .filter(([control]) =>
      open.every((present) => CLOSED.includes(trial(withPlaced([control], rule, present)))),
    )
    .map(([control, strength]) => text.weakClosing(control, strength))
}

const CLOSED: readonly Outcome[] = ['mitigated', 'absent']

/** The sketch with mitigations where the rule's threat stands. */
function withPlaced(controls: readonly string[], rule: RuleDef, sketch: Sketch): Sketch {
  const isPlace = (name: string) => (rule.scope === 'flow' ? isSketchFlow(name) : name === 'it')
  const places = rule.scope === 'system' ? [SYSTEM] : Object.keys(sketch).filter(isPlace)
  return redraw(sketch, Object.fromEntries(places.map((name) => [name, { controls }])))
}

/** “C-TLS on user > it”, “it.authentication = mtls”, “without page”. */
export function changeText(change: SketchChange): string {
  const texts = Object.entries(change).flatMap(([name, part]) => {
    if (!part) return [text.without(name)]
    return [
      ...(part.kind ? [text.withKind(name, String(part.kind))] : []),
      ...(part.zone ? [text.inZone(name, String(part.zone))] : []),
      ...(isSketchFlow(name) && Object.keys(part).length === 0 ? [text.withThing(name)] : []),
      ...(part.controls ?? []).map((control) => text.controlOn(control, name)),
      ...sketchAnswers(part).map(([property, value]) =>
        value === null ? text.without(`${name}.${property}`) : `${name}.${property} = ${String(value)}`,
      ),
    ]
  })
  return texts.join(', ')
}
