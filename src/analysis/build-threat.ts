import type { ControlState, Controls } from '../model/model'
import { own } from '../model/own'
import { ask, Questions } from './ask'
import { because } from './because'
import { blame } from './blame'
import type { Cell } from './cell'
import { type Finding, placesOf, ruleOf } from './finding'
import { factorsOf } from './score'
import { type ElementRef, type Fact, levelOf, type Question, type Threat, type ThreatControl } from './threat'
import { OPEN } from './truth'
import type { World } from './world'

/** The worlds in which a threat is found: as it is and, where controls have an effect, without that effect. */
export type Worlds = { readonly now: World; readonly bare: World | null }

/**
 * Where a threat looks up its sentences and questions when somebody wants to see them. While the threat lives on
 * over edits that do not concern it, these are the newest worlds, so that no old one need be kept for it.
 */
export type Source = { worlds: Worlds }

/** What stands behind a threat. */
export type Link = { readonly finding: Finding; source: Source }

export const SYSTEM: ElementRef = { type: 'system', id: 'system', name: 'Whole system' }

/** The threat that a finding amounts to. Sentences and questions are worked out when first read. */
export function buildThreat(link: Link, element: ElementRef): Threat {
  const { finding } = link
  const rule = ruleOf(finding)
  const score = finding.likelihood * finding.impact
  const { worlds } = link.source
  const controls = controlsOf(finding, worlds.now.facts.system)
  let facts: readonly Fact[] | null = null
  let questions: readonly Question[] | null = null
  return {
    key: `${rule.id}:${element.id}`,
    rule: rule.id,
    title: rule.title,
    stride: rule.stride,
    element,
    flows: rule.scope === 'flow' ? placesOf(finding) : NOTHING,
    status: finding.status,
    likelihood: finding.likelihood,
    impact: finding.impact,
    risk: { score, level: levelOf(score) },
    factors: factorsOf(finding.scored, finding.strength),
    get because() {
      facts ??= becauseOf(finding, link.source.worlds)
      return facts
    },
    get questions() {
      questions ??= questionsOf(finding, link.source.worlds)
      return questions
    },
    controls,
    mitigatedBy: finding.status === 'mitigated' ? mitigatedBy(finding, worlds) : NOTHING,
    references: rule.cites,
  }
}

const NOTHING: readonly string[] = []

function becauseOf(finding: Finding, { now, bare }: Worlds): readonly Fact[] {
  const [{ compiled, scope }] = finding.cells
  return because(compiled.when, scope, finding.vanished && bare ? bare : now)
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
  const places = finding.cells.map((cell) => answersAt(cell, system))
  if (places.every((answers) => answers.length === 0)) return controls
  return controls.map((control) => {
    const states = places.map((answers) => stateAt(control.id, answers))
    return { ...control, state: WEAKEST_FIRST.find((state) => states.includes(state)) ?? 'open' }
  })
}

/** All that was said about controls where they count for a cell. */
function answersAt({ scope }: Cell, system: Controls): Controls[] {
  const elements = [scope.flow, scope.self, scope.source]
  const said = elements.flatMap((element) => (element ? [element.row.controls] : []))
  return [system, ...said].filter((controls) => Object.keys(controls).length > 0)
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
