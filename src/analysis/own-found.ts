import { elementName, elementType } from '../model/element'
import type { Id, Model, OwnThreat } from '../model/model'
import { own } from '../model/own'
import { ownKey } from '../model/own-threat'
import { judgeOwn } from './own-judged'
import type { Threat } from './threat'

/** By row: while nothing about it changed it stays the same object, so that its card is not drawn again. */
const known = new WeakMap<OwnThreat, { readonly sign: string; readonly threat: Threat }>()

/** The threats that people wrote, in the shape of those of the rules, so that every list shows both. */
export function ownThreats(model: Model): readonly Threat[] {
  return Object.keys(model.threats)
    .sort()
    .flatMap((id) => {
      const row = own(model.threats, id)
      return row ? [toThreat(model, id, row)] : []
    })
}

function toThreat(model: Model, id: Id, row: OwnThreat): Threat {
  const { on, stride, title } = row
  const { basis, risks, controls } = judgeOwn(model, row)
  const { likelihood, impact, score, level } = risks.residual
  const element = { type: elementType(model, on) ?? 'system', id: on, name: elementName(model, on) } as const
  const sign = JSON.stringify([id, element, basis, controls])
  const old = known.get(row)
  if (old?.sign === sign) return old.threat
  const key = ownKey(id)
  const threat: Threat = {
    key,
    rule: key,
    title,
    stride: stride[0] ?? 'T',
    element,
    flows: element.type === 'flow' ? [on] : [],
    status: basis.status,
    likelihood,
    impact,
    risk: { score, level },
    factors: [],
    because: [],
    grounds: basis.grounds,
    further: basis.further,
    questions: [],
    controls,
    mitigatedBy: basis.status === 'mitigated' ? basis.inPlace : [],
    references: row.references ?? [],
    own: row,
  }
  known.set(row, { sign, threat })
  return threat
}
