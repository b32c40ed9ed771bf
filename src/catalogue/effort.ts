import type { ControlDef } from './define'

const EFFORTS: readonly ControlDef['effort'][] = ['low', 'medium', 'high']

/** How much work a mitigation is, to sort and add up by: low counts 1, high 3. */
export function effortOf({ effort }: ControlDef): number {
  return EFFORTS.indexOf(effort) + 1
}
