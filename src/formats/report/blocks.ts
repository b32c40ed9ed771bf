/** What a report is made of, before anybody decides how it looks: sections of blocks of words. */

import type { Level } from '../../analysis/threat'
import type { Amount } from '../../analysis/totals'
import type { Stride } from '../../model/model'
import type { SectionId } from './sections'

/** A run of text; at most one of the marks applies. `href` is a web address, or `#` and an anchor of the report. */
export type Run = {
  readonly text: string
  readonly href?: string
  readonly strong?: true
  readonly quiet?: true
  readonly code?: true
  /** The text names this level of risk. */
  readonly level?: Level
  readonly letter?: Stride
}
export type Words = readonly Run[]

export type Fact = { readonly term: string; readonly words: Words }

export type Table = {
  readonly type: 'table'
  /** What the table shows; every table has one, for those who cannot see it. */
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Words[])[]
}

/** One threat for the person who does something about it. */
export type ThreatBlock = {
  readonly type: 'threat'
  readonly anchor: string
  readonly title: string
  readonly letters: readonly Stride[]
  /** Residual risk, then where it stands. */
  readonly marks: readonly Words[]
  readonly facts: readonly Fact[]
  /** Codes of what is cited, at the end and small. */
  readonly cites: Words
}

export type RiskState = { readonly name: string; readonly about: string; readonly amount: Amount }

export type RiskBlock = {
  readonly type: 'risk'
  readonly states: readonly RiskState[]
  /** How many threats are left, rows from likelihood 5 to 1, in each impact from 1 to 5. */
  readonly matrix: readonly (readonly { readonly level: Level; readonly count: number }[])[]
}

export type Block =
  | { readonly type: 'text'; readonly words: Words }
  /** What must not be overlooked. */
  | { readonly type: 'call'; readonly words: Words }
  /** `dense`: many short items, in two columns where there is room. */
  | { readonly type: 'list'; readonly items: readonly Words[]; readonly dense?: true }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'heading'; readonly text: string; readonly anchor?: string }
  | RiskBlock
  /** `mermaid`: the same as a text that Git hosts draw. */
  | { readonly type: 'picture'; readonly svg: string; readonly mermaid: string; readonly caption: string }
  | Table
  | ThreatBlock

export type Section = {
  readonly id: SectionId
  readonly title: string
  readonly blocks: readonly Block[]
  /** Better on paper that lies on its side. */
  readonly wide?: boolean
}

export type Report = {
  readonly title: string
  /** Facts for the front page. */
  readonly about: readonly Fact[]
  readonly sections: readonly Section[]
}

/** Plain words; none for an empty text. */
export function say(text: string): Words {
  return text === '' ? [] : [{ text }]
}

/** A paragraph of plain words, or of runs. */
export function paragraph(words: string | Words): Block {
  return { type: 'text', words: typeof words === 'string' ? say(words) : words }
}

/** A table without rows says so in a sentence instead; a column in which nothing stands is left out. */
export function tableOr(
  none: string,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Words[])[],
): Block {
  if (rows.length === 0) return paragraph(none)
  const said = head.map((_, at) => at === 0 || rows.some((cells) => isSaid(cells[at])))
  const kept = <Cell>(cells: readonly Cell[]) => cells.filter((_, at) => said[at])
  return { type: 'table', caption, head: kept(head), rows: rows.map(kept) }
}

function isSaid(words: Words | undefined): boolean {
  return words?.some(({ text }) => text !== '') ?? false
}

/** Lists of words one after the other, with a text between them. */
export function joined(lists: readonly Words[], between: string): Words {
  return lists.flatMap((words, index) => (index === 0 ? words : [{ text: between }, ...words]))
}
