/** The templates in this language: none, since they are in English. */

import type { TemplateTexts } from '../catalogue-entries'

export const templates: TemplateTexts = {}
