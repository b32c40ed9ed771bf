import type { Fact, Part } from '../../analysis/threat'

/** The words of a fact without its links, for one line on a folded card. */
export function factText({ parts }: Fact): string {
  return capital(parts.map((part) => part.text).join(''), parts[0])
}

/** Starts with a capital, unless it starts with a name that somebody gave. */
export function capital(text: string, first: Part | undefined): string {
  if (first?.element && !UNNAMED_FLOW.test(first.text)) return text
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How a flow without a name is spoken of. */
const UNNAMED_FLOW = /^(a flow$|the flow from )/
