/** Questions and answers of the catalogue in this language: none, since the catalogue is in English. */

import type { PropertyTexts } from '../catalogue-entries'

export const properties: PropertyTexts = {}
export const flowProperties: PropertyTexts = {}
