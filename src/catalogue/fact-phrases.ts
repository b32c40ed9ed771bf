/** What an answer says about an element, for sentences that explain a threat. */

import * as text from '#text/conditions'
import type { PropertyDef } from './define'
import { known } from './known-properties'
import { nameOfValue, propertyOf } from './value-labels'

/**
 * A short clause that follows the element's name: `rateLimited`, `no` → "does not throttle calls per identity".
 * `on` tells asset properties from flow properties where both have the id. Not for `unknown`: what nobody
 * answered is a question, not a fact.
 */
export function factPhrase(
  property: string,
  value: string | boolean,
  on: 'asset' | 'flow' = 'asset',
): string {
  return phraseOfValue(propertyOf(property, on, known), value)
}

/** The same for a property at hand; one without clauses, from a rule pack, states label and answer. */
export function phraseOfValue(property: PropertyDef | undefined, value: string | boolean): string {
  const clause = property?.clauses?.[String(value)]
  if (clause) return clause
  const answer = nameOfValue(property, value)
  return property ? text.hasValue(property.label, answer) : text.hasValueAlone(answer)
}
