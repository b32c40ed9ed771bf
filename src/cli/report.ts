import type { Analysis, Threat } from '../analysis/threat'
import type { Model } from '../model/model'

/** One file's answer, in the shape that `analyze --json` prints. */
export type Report = ReturnType<typeof report>

/** A model's threats, worst first, and the gaps of its organisation, as plain JSON. */
export function report(file: string, { info }: Model, { threats, organisation, summary }: Analysis) {
  return {
    file,
    model: { id: info.id, title: info.title },
    threats: threats.map(plain),
    organisation: organisation.map(plain),
    summary,
  }
}

function plain(threat: Threat) {
  const { key, rule, title, stride, element, flows, status, likelihood, impact, risk, factors } = threat
  const { because, questions, controls, mitigatedBy, references } = threat
  return {
    key,
    rule,
    title,
    stride,
    element,
    flows,
    status,
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
