/** Short words for the fields of the catalogue's entries, for the screen and for the printed pages. */

import { askedOfKind } from './asked-of-kind'
import { ATTACKER_ACCESS, ATTACKER_CAPABILITY } from './attackers'
import type { Catalogue, ControlDef, Dfd, KindDef, Modifier, PropertyDef, RuleDef } from './define'
import { inSentence } from './noun-words'
import { nameOfValue } from './value-labels'

export const DFD_NAMES: Readonly<Record<Dfd, string>> = {
  'external-entity': 'External entity',
  process: 'Process',
  'data-store': 'Data store',
}

/** What points of strength mean for a rule; three answer a threat, or reduce one that no mitigation removes. */
export function strengthWords(strength: number, { residual }: RuleDef): string {
  return strength >= 3 ? (residual ? 'reduces it' : 'answers it') : strength === 2 ? 'helps much' : 'helps'
}

/** What a rule is asked for, where that is not a list of kinds. */
export function scopeWords({ scope }: RuleDef): string {
  if (scope === 'system') return 'The whole system, once'
  return scope === 'flow' ? 'Every flow; told once for each receiver' : 'Assets'
}

/** “Likelihood +1”, “Impact −1”, or both. */
export function changeWords({ likelihood, impact }: Modifier): string {
  const signed = (by: number) => (by > 0 ? `+${by}` : `−${-by}`)
  return [likelihood && `Likelihood ${signed(likelihood)}`, impact && `Impact ${signed(impact)}`]
    .filter(Boolean)
    .join(', ')
    .replace(', I', ', i')
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
  return found ? `${found.name}: ${inSentence(found.why)}` : String(level)
}

/** A way in, as “Ordinary user or customer account”. */
export function accessWords(access: string): string {
  return ATTACKER_ACCESS[access] ?? access
}
