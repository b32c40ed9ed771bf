import type { ControlState, Controls, Id } from '../model/model'
import { own } from '../model/own'
import { ask, Questions } from './ask'
import { because } from './because'
import { blame } from './blame'
import { type Finding, ruleOf } from './finding'
import { type ElementRef, type Fact, levelOf, type Question, type Threat, type ThreatControl } from './threat'
import { OPEN } from './truth'
import type { World } from './world'

/**
 * Where a threat looks up its sentences and questions when somebody wants to see them. A threat that lives on
 * over an edit is pointed to the newest worlds, so that old ones need not be kept for it.
 */
export type Source = {
  now: World
  /** The same system without what controls bring about, where controls have an effect. */
  bare: World | null
}

export const SYSTEM: ElementRef = { type: 'system', id: 'system', name: 'Whole system' }

/** The threat that a finding amounts to. Sentences and questions are worked out when first read. */
export function buildThreat(finding: Finding, source: Source): Threat {
  const rule = ruleOf(finding)
  const { scope } = finding.cells[0]
  const element: ElementRef = scope.self
    ? { type: 'asset', id: scope.self.id, name: scope.self.name }
    : SYSTEM
  const score = finding.likelihood * finding.impact
  const controls = controlsOf(finding, source.now.facts.system)
  let facts: readonly Fact[] | null = null
  let questions: readonly Question[] | null = null
  return {
    key: `${rule.id}:${element.id}`,
    rule: rule.id,
    title: rule.title,
    stride: rule.stride,
    element,
    flows: scope.flow ? finding.on : NO_FLOWS,
    status: finding.status,
    likelihood: finding.likelihood,
    impact: finding.impact,
    risk: { score, level: levelOf(score) },
    factors: finding.factors,
    get because() {
      facts ??= becauseOf(finding, source)
      return facts
    },
    get questions() {
      questions ??= questionsOf(finding, source)
      return questions
    },
    controls,
    mitigatedBy: finding.status === 'mitigated' ? mitigatedBy(finding, controls, source) : NOBODY,
    references: rule.cites,
  }
}

const NO_FLOWS: readonly Id[] = []
const NOBODY: readonly string[] = []

/** The world in which the finding holds. */
function worldOf(finding: Finding, { now, bare }: Source): World {
  return finding.vanished && bare ? bare : now
}

function becauseOf(finding: Finding, source: Source): readonly Fact[] {
  const [{ compiled, scope }] = finding.cells
  return because(compiled.when, scope, worldOf(finding, source))
}

/** What is missing to tell whether the threat is real; for residual rules also whether it is reduced. */
function questionsOf(finding: Finding, source: Source): readonly Question[] {
  if (finding.vanished || finding.settled) return []
  const [{ compiled, scope, truth }] = finding.cells
  const into = new Questions()
  if (truth === OPEN) ask(compiled.when, scope, source.now, into)
  if (compiled.reducedWhen) ask(compiled.reducedWhen, scope, source.now, into)
  return into.list()
}

function controlsOf(finding: Finding, system: Controls): readonly ThreatControl[] {
  return Object.entries(ruleOf(finding).controls)
    .map(([id, strength]) => ({ id, strength, state: stateOf(id, finding, system) }))
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))
}

/** In place for all flows concerned, or else the most hopeful answer that anybody gave. */
function stateOf(id: string, finding: Finding, system: Controls): ThreatControl['state'] {
  const states = finding.cells.map(({ scope }) => {
    const rows = [system, scope.flow?.row.controls, scope.self?.row.controls, scope.source?.row.controls]
    const given = new Set(rows.map((controls) => controls && own(controls, id)))
    return STATES.find((state) => given.has(state)) ?? 'open'
  })
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'open'
}

const STATES: readonly ControlState[] = ['in-place', 'planned', 'absent']
/** Among several flows: one where it is planned keeps the whole from being in place. */
const WORST_FIRST: readonly ThreatControl['state'][] = ['planned', 'absent', 'open', 'in-place']

/** Of a mitigated threat: the rule's controls in place, or those that made its condition false. */
function mitigatedBy(
  finding: Finding,
  controls: readonly ThreatControl[],
  { now, bare }: Source,
): readonly string[] {
  const listed = controls.filter(({ state }) => state === 'in-place').map(({ id }) => id)
  if (!finding.vanished || !bare) return listed
  const made = finding.cells.flatMap(({ compiled, scope }) => blame(compiled.when, scope, now, bare))
  return [...new Set([...made, ...listed])]
}
