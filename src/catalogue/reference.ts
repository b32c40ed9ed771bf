/** The identifiers that rules and controls cite: the builder of their lists, and how they are shown. */

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

/** The same for entries that say what to do: mitigations cite them, rules never. */
export function citedControls(
  framework: string,
  titles: Readonly<Record<string, string>>,
  link?: (id: string) => string,
): readonly ReferenceDef[] {
  return cited(framework, titles, link).map((reference) => ({ ...reference, about: 'control' }))
}

/** The id where it is an official code, such as `CWE-79`; empty for ids that were made up for web pages. */
export function codeOf(id: string): string {
  return /^[A-Z0-9.:()#a-c-]+$/.test(id) && /\d/.test(id) ? id : ''
}
