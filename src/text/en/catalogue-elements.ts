/** Names of kinds and zones in this language: none, since the catalogue is in English. Part of the first load. */

import type { KindTexts, ZoneKindTexts } from '../catalogue-entries'

export const kinds: KindTexts = {}
export const zoneKinds: ZoneKindTexts = {}
