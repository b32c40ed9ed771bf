import * as text from '#text/triage'
import type { Threat } from '../../analysis/threat'
import { elementName } from '../../model/element'
import { documentStore } from '../../store/document'

/** Where a threat is, in words. */
export function whereOf({ element, flows }: Threat): string {
  const { model } = documentStore.getState()
  const [flow, ...others] = flows
  if (flow && others.length === 0) return elementName(model, flow)
  if (flow) return text.flowsTo(flows.length, element.name)
  return element.type === 'system' ? text.theWholeSystem : element.name
}
