import { standingOf } from '../analysis/standing'
import { summaryNow } from '../analysis/summary-now'
import type { Analysis, Threat } from '../analysis/threat'
import { type Decided, lettersOf, withOwn } from '../analysis/verdict'
import { verdictsOf } from '../analysis/verdicts'
import type { Model } from '../model/model'

/** One file's answer, in the shape that `analyze --json` prints. */
export type Report = ReturnType<typeof report>

/** A model's threats, worst first, and the gaps of its organisation, as plain JSON. */
export function report(file: string, model: Model, analysis: Analysis) {
  const { info } = model
  const verdicts = verdictsOf(model, analysis)
  const { own, decided } = verdicts
  const toPlain = (threat: Threat) => plain(threat, decided)
  return {
    file,
    model: { id: info.id, title: info.title },
    threats: withOwn(analysis.threats, own).map(toPlain),
    organisation: analysis.organisation.map(toPlain),
    summary: summaryNow(analysis, verdicts),
  }
}

function plain(threat: Threat, decided: Decided) {
  const { key, rule, title, element, flows, status, factors } = threat
  const { likelihood, impact, risk, standing } = decided.get(key) ?? {
    ...threat,
    ...standingOf(threat, undefined),
  }
  const { because, questions, controls, mitigatedBy, references } = threat
  return {
    key,
    rule,
    title,
    stride: lettersOf(threat).join(''),
    element,
    flows,
    status,
    standing,
    likelihood,
    impact,
    risk,
    factors,
    because: because.map(({ parts }) => parts.map((part) => part.text).join('')),
    questions,
    controls,
    mitigatedBy,
    references,
  }
}
