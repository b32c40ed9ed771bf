/** Builder for the lists of identifiers that rules and controls cite. */

import type { ReferenceDef } from './define'

/** The cited identifiers of one framework with their titles; `link` gives the page of one, where there is one. */
export function cited(
  framework: string,
  titles: Readonly<Record<string, string>>,
  link?: (id: string) => string,
): readonly ReferenceDef[] {
  return Object.entries(titles).map(([id, title]) => ({
    id,
    title,
    framework,
    ...(link && { url: link(id) }),
  }))
}
