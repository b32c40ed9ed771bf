/** Where in the printed catalogue each entry stands. Headings begin with the id, so that every place is known. */

import type { ControlDef, KindDef, ReferenceDef, RuleDef } from '../../catalogue/define'
import { themeOf } from '../../catalogue/themes'
import { link } from './markdown'

/** The file of a theme's rules. */
export const ruleFile = (theme: string) => `rules-${theme}.md`

const anchor = (id: string) => `<a id="${id.toLowerCase()}"></a>`

/** A heading that can be linked to by id. */
export function heading(level: number, id: string, text: string): string {
  return `${anchor(id)}\n\n${'#'.repeat(level)} ${text}`
}

export const toKind = ({ id, name }: KindDef) => link(name, `kinds.md#${id}`)
/** The place of a rule. */
export const ruleTarget = (id: string) => `${ruleFile(themeOf(id).id)}#${id.toLowerCase()}`
export const toRule = ({ id, title }: RuleDef) => link(title, ruleTarget(id))
export const toControl = ({ id, name }: ControlDef) => link(name, `mitigations.md#${id.toLowerCase()}`)
export const toAttacker = ({ id, name }: { readonly id: string; readonly name: string }) =>
  link(name, `attackers.md#${id.toLowerCase()}`)

/** A reference as its page on the web, else as its framework's list here. */
export function toReference({ title, url, framework }: ReferenceDef, code: string): string {
  return link(code ? `${code} ${title}` : title, url ?? `references.md#${framework}`)
}
