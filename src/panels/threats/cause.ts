/** What threats have in common that one answer or one change would settle. */

import * as text from '#text/threats'
import type { Threat } from '../../analysis/threat'
import type { Askable } from '../../catalogue/pack/model-properties'
import { propertyOf } from '../../catalogue/value-labels'
import type { ThreatKey } from '../../model/model'

/** The group of threats that only the drawing makes so. */
const DRAWN = 'drawn'

/**
 * For each threat the property behind it that is behind most of the others too: whoever can change everything raises
 * threats all along a pipeline, and that is one cause.
 */
export function causesOf(threats: readonly Threat[]): ReadonlyMap<ThreatKey, string> {
  const behind = threats.map((threat) => ({ threat, properties: propertiesOf(threat) }))
  const counts = new Map<string, number>()
  for (const { properties } of behind) {
    for (const property of properties) counts.set(property, (counts.get(property) ?? 0) + 1)
  }
  const count = (property: string) => counts.get(property) ?? 0
  return new Map(
    behind.map(({ threat, properties }) => {
      const [cause = DRAWN] = [...properties].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
      return [threat.key, cause]
    }),
  )
}

/** What nobody answered, else what was stated. */
function propertiesOf({ questions, because }: Threat): ReadonlySet<string> {
  if (questions.length > 0) return new Set(questions.map(({ property }) => property))
  return new Set(because.flatMap(({ parts }) => parts.flatMap(({ property }) => property ?? [])))
}

/** The heading over the threats of one cause. */
export function causeLabel(cause: string, askable: Askable): string {
  return cause === DRAWN ? text.asDrawn : (propertyOf(cause, 'asset', askable)?.label ?? cause)
}
