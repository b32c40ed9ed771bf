import * as text from '#text/facts'
import type { ControlState, Controls, Id, Stride, ThreatKey } from '../model/model'
import { own } from '../model/own'
import { ask, Questions } from './ask'
import { because } from './because'
import { blame } from './blame'
import type { Cell } from './cell'
import { type Finding, placesOf, ruleOf } from './finding'
import { eachSortOnce, furtherOf } from './further'
import { factorsOf } from './score'
import {
  type ElementRef,
  type Fact,
  type Further,
  levelOf,
  type Question,
  type Status,
  type Threat,
  type ThreatControl,
} from './threat'
import { OPEN } from './truth'
import type { World } from './world'

/** The worlds in which a threat is found: as it is and, where controls have an effect, without that effect. */
export type Worlds = { readonly now: World; readonly bare: World | null }

/**
 * Where a threat looks up its sentences and questions when somebody wants to see them. While the threat lives on
 * over edits that do not concern it, these are the newest worlds, so that no old one need be kept for it.
 */
export type Source = { worlds: Worlds }

export const SYSTEM: ElementRef = { type: 'system', id: 'system', name: text.wholeSystem }

/**
 * The threat that a finding amounts to. Sentences and questions are worked out when first read: most of thousands
 * of threats nobody ever looks at.
 */
export class FoundThreat implements Threat {
  readonly key: ThreatKey
  readonly rule: string
  readonly title: string
  readonly stride: Stride
  readonly element: ElementRef
  readonly flows: readonly Id[]
  readonly status: Status
  readonly likelihood: number
  readonly impact: number
  readonly risk: Threat['risk']
  readonly factors: readonly string[]
  readonly controls: readonly ThreatControl[]
  readonly mitigatedBy: readonly string[]
  readonly references: readonly string[]
  readonly #finding: Finding
  #source: Source
  #because: readonly Fact[] | null = null
  #grounds: readonly string[] | null = null
  #further: readonly Further[] | null = null
  #questions: readonly Question[] | null = null

  constructor(finding: Finding, element: ElementRef, source: Source) {
    const rule = ruleOf(finding)
    const { worlds } = source
    const score = finding.likelihood * finding.impact
    this.key = `${rule.id}:${element.id}`
    this.rule = rule.id
    this.title = rule.title
    this.stride = rule.stride
    this.element = element
    this.flows = rule.scope === 'flow' ? placesOf(finding) : NOTHING
    this.status = finding.status
    this.likelihood = finding.likelihood
    this.impact = finding.impact
    this.risk = RISKS[score] ?? { score, level: levelOf(score) }
    this.factors = factorsOf(finding.scored, finding.strength)
    this.controls = controlsOf(finding, worlds.now.facts.system)
    this.mitigatedBy = finding.status === 'mitigated' ? mitigatedBy(finding, worlds) : NOTHING
    this.references = rule.cites
    this.#finding = finding
    this.#source = source
  }

  get finding(): Finding {
    return this.#finding
  }

  get because(): readonly Fact[] {
    this.#because ??= becauseOf(this.#finding, this.#source.worlds)
    return this.#because
  }

  get grounds(): readonly string[] {
    this.#grounds ??= groundsOf(this.#finding, this.#source.worlds)
    return this.#grounds
  }

  get further(): readonly Further[] {
    this.#further ??= furtherOfAll(this.#finding, this.#source.worlds)
    return this.#further
  }

  get questions(): readonly Question[] {
    this.#questions ??= questionsOf(this.#finding, this.#source.worlds)
    return this.#questions
  }

  /** For a threat that is gone: whoever still holds it sees it as it was then. */
  release(source: Source): void {
    this.#source = source
  }
}

const NOTHING: readonly string[] = []

/** By score: the same few for thousands of threats. */
const RISKS: readonly Threat['risk'][] = Array.from({ length: 26 }, (_, score) => ({
  score,
  level: levelOf(score),
}))

function becauseOf(finding: Finding, { now, bare }: Worlds): readonly Fact[] {
  const [{ compiled, scope }] = finding.cells
  return because(compiled.when, scope, finding.vanished && bare ? bare : now)
}

/** Of every flow that the finding stands for, not only of the one that speaks for it. */
function groundsOf(finding: Finding, { now, bare }: Worlds): readonly string[] {
  const world = finding.vanished && bare ? bare : now
  const facts = finding.cells.flatMap(({ compiled, scope }) => because(compiled.when, scope, world))
  return [...new Set(facts.flatMap(({ grounds }) => grounds))].sort()
}

function furtherOfAll(finding: Finding, { now, bare }: Worlds): readonly Further[] {
  const world = finding.vanished && bare ? bare : now
  return eachSortOnce(finding.cells.flatMap(({ compiled, scope }) => furtherOf(compiled.when, scope, world)))
}

/** What is missing to tell whether the threat is real; for residual rules also whether it is reduced. */
function questionsOf(finding: Finding, { now }: Worlds): readonly Question[] {
  if (finding.vanished || finding.settled) return []
  const [{ compiled, scope, truth }] = finding.cells
  const into = new Questions()
  if (truth === OPEN) ask(compiled.when, scope, now, into)
  if (compiled.reducedWhen) ask(compiled.reducedWhen, scope, now, into)
  return into.list()
}

function controlsOf(finding: Finding, system: Controls): readonly ThreatControl[] {
  const { controls } = finding.cells[0].compiled
  if (isEmpty(system) && finding.cells.every(isUnanswered)) return controls
  const places = finding.cells.map((cell) => answersAt(cell, system))
  return controls.map((control) => {
    const states = places.map((answers) => stateAt(control.id, answers))
    return { ...control, state: WEAKEST_FIRST.find((state) => states.includes(state)) ?? 'open' }
  })
}

function isUnanswered({ scope: { self, source, flow } }: Cell): boolean {
  return (
    (!self || isEmpty(self.row.controls)) &&
    (!source || isEmpty(source.row.controls)) &&
    (!flow || isEmpty(flow.row.controls))
  )
}

function isEmpty(controls: Controls): boolean {
  for (const _ in controls) return false
  return true
}

/** All that was said about controls where they count for a cell. */
function answersAt({ scope }: Cell, system: Controls): Controls[] {
  const elements = [scope.flow, scope.self, scope.source]
  return [system, ...elements.flatMap((element) => (element ? [element.row.controls] : []))]
}

/** The most hopeful answer that anybody gave. */
function stateAt(id: string, answers: readonly Controls[]): ThreatControl['state'] {
  const given = answers.map((controls) => own(controls, id))
  return STATES.find((state) => given.includes(state)) ?? 'open'
}

const STATES: readonly ControlState[] = ['in-place', 'planned', 'absent']
/** Among several flows: one where it is planned keeps the whole from being in place. */
const WEAKEST_FIRST: readonly ThreatControl['state'][] = ['planned', 'absent', 'open', 'in-place']

/** Of a mitigated threat: the rule's controls in place, and those that made its condition false. */
function mitigatedBy(finding: Finding, { now, bare }: Worlds): readonly string[] {
  const found = new Set<string>()
  for (const cell of finding.cells) {
    if (bare && finding.vanished)
      for (const id of blame(cell.compiled.when, cell.scope, now, bare)) found.add(id)
    const answers = answersAt(cell, now.facts.system)
    for (const { id } of cell.compiled.controls) if (stateAt(id, answers) === 'in-place') found.add(id)
  }
  return [...found]
}
