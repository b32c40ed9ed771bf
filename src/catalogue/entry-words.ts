/** Short words for the fields of the catalogue's entries, for the screen and for the printed pages. */

import * as text from '#text/entry-words'
import { askedOfKind } from './asked-of-kind'
import { ATTACKER_ACCESS, ATTACKER_CAPABILITY } from './attackers'
import type { Catalogue, ControlDef, Dfd, KindDef, Modifier, PropertyDef, RuleDef } from './define'
import { nameOfValue } from './value-labels'

/** How each is drawn in a data flow diagram. */
export const DFD_NAMES: Readonly<Record<Dfd, string>> = text.drawnAs

/** What points of strength mean for a rule; three answer a threat, or reduce one that no mitigation removes. */
export function strengthWords(strength: number, { residual }: RuleDef): string {
  if (strength >= 3) return residual ? text.reducesIt : text.answersIt
  return strength === 2 ? text.helpsMuch : text.helps
}

/** What a rule is asked for, where that is not a list of kinds. */
export function scopeWords({ scope }: RuleDef): string {
  if (scope === 'system') return text.wholeSystemOnce
  return scope === 'flow' ? text.everyFlow : text.assets
}

/** “Likelihood +1”, “Impact −1”, or both. */
export function changeWords({ likelihood, impact }: Modifier): string {
  if (likelihood && impact) return text.bothBy(likelihood, impact)
  if (likelihood) return text.likelihoodBy(likelihood)
  return impact ? text.impactBy(impact) : ''
}

export type Setting = {
  readonly id: string
  readonly property: string
  readonly question: string
  readonly value: string
}

/** The answers that a mitigation brings about where it is in place. */
export function settingsOf({ sets }: ControlDef, catalogue: Catalogue): readonly Setting[] {
  return Object.entries(sets).map(([id, value]) => {
    const def = catalogue.properties.get(id) ?? catalogue.flowProperties.get(id)
    return {
      id,
      property: def?.label ?? id,
      question: def?.question ?? '',
      value: nameOfValue(def, value),
    }
  })
}

/** The questions that the inspector asks about a kind, in its order. */
export function questionsOf(kind: KindDef, { properties }: Catalogue): readonly PropertyDef[] {
  return kind.props.flatMap((id) => {
    const def = properties.get(id)
    return def ? [askedOfKind(def, kind)] : []
  })
}

/** Capability 1 to 4 as “skilled: writes own tools, patient, some money”. */
export function capabilityWords(level: number): string {
  const found = ATTACKER_CAPABILITY.find((each) => each.level === level)
  return found ? text.capabilityAndWhy(found.name, found.why) : String(level)
}

/** A way in, as “Ordinary user or customer account”. */
export function accessWords(access: string): string {
  return ATTACKER_ACCESS[access] ?? access
}
