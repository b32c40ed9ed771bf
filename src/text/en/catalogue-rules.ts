/** Rules, mitigations and attackers in this language: none, since the catalogue is in English. */

import type { AttackerTexts, ControlTexts, ModifierTexts, RuleTexts } from '../catalogue-entries'

export const rules: RuleTexts = {}
export const controls: ControlTexts = {}
export const attackers: AttackerTexts = {}
/** What raises or lowers every rule that fits. */
export const modifiers: ModifierTexts = {}
