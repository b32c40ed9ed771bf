/** The templates on offer, the sample first. */

import { seedSample } from './seed-sample'
import type { Template } from './template'

export type { Template } from './template'
export { buildTemplate } from './template'

export const TEMPLATES: readonly Template[] = [seedSample]
