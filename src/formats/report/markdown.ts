/** The report as Markdown (CommonMark with tables), the same sections in the same order. */

import { level, levelInSentence } from '#text/levels'
import * as wording from '#text/report'
import { isWebAddress } from '../../model/decision'
import { escapeMarkdown, markdownLine, startPlain } from '../safe/markdown'
import type { Block, Fact, Report, RiskBlock, RiskState, Run, Table, Words } from './blocks'
import { LEVELS } from './words'

/** The whole file. The same report gives the same text. */
export function reportMarkdown({ title, about, sections }: Report): string {
  const contents = sections.map(({ id, title: name }) => `- [${markdownLine(name)}](#${id})`)
  const blocks = [
    `# ${markdownLine(title)}`,
    wording.kindOfDocument,
    factLines(about),
    ...(sections.length > 1 ? [`## ${wording.contents}`, contents.join('\n')] : []),
    ...sections.flatMap(({ id, title: name, blocks: inside }) => [
      `<a id="${id}"></a>`,
      `## ${markdownLine(name)}`,
      ...inside.map(blockMarkdown),
    ]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function blockMarkdown(block: Block): string {
  switch (block.type) {
    case 'text':
      return paragraphs(block.words)
    case 'call':
      return paragraphs(block.words).replace(/^/gm, '> ')
    case 'list':
      return block.items.map((words) => `- ${inLine(words)}`).join('\n')
    case 'facts':
      return factLines(block.facts)
    case 'heading':
      return `### ${markdownLine(block.text)}`
    case 'risk':
      return `${riskTable(block.states)}\n\n${matrixTable(block.matrix)}`
    case 'picture':
      return block.mermaid === '' ? wording.drawingInHtml : `\`\`\`mermaid\n${block.mermaid}\n\`\`\``
    case 'table':
      return tableMarkdown(block)
    case 'threat': {
      const marks = block.marks.map(inLine).join(', ')
      const letters = block.letters.join('')
      return `<a id="${block.anchor}"></a>\n\n#### ${letters} ${markdownLine(block.title)} (${marks})\n\n${factLines(block.facts)}${block.cites.length > 0 ? `\n\n${inLine(block.cites)}` : ''}`
    }
  }
}

function factLines(facts: readonly Fact[]): string {
  return facts.map(({ term, words }) => `- **${markdownLine(term)}:** ${inLine(words)}`).join('\n')
}

function tableMarkdown({ caption, head, rows }: Table): string {
  const table = grid(
    head.map(markdownLine),
    rows.map((cells) => cells.map(inLine)),
  )
  return `${markdownLine(caption)}:\n\n${table}`
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function riskTable(states: readonly RiskState[]): string {
  return grid(
    [wording.risk, wording.worst, ...LEVELS.map((each) => level[each])],
    states.map(({ name, about, amount }) => [
      `${name}: ${about}`,
      amount.level ? `${levelInSentence[amount.level]} ${amount.worst}` : wording.nothingLeft,
      ...LEVELS.map((each) => String(amount.byLevel[each])),
    ]),
  )
}

function matrixTable(rows: RiskBlock['matrix']): string {
  const lines = rows.map((cells, at) => [`**${5 - at}**`, ...cells.map(({ count }) => String(count))])
  return `${wording.threatsLeftToday}:\n\n${grid([wording.matrixAxesHead, '1', '2', '3', '4', '5'], lines)}`
}

/** Paragraphs with the line breaks of whoever wrote them. */
function paragraphs(words: Words): string {
  return runs(words)
    .split('\n')
    .map((line) => startPlain(line.trim()))
    .join('  \n')
    .replace(/(\s*\n){3,}/g, '\n\n')
    .trim()
}

/** On one line, for lists and for the cells of tables. */
function inLine(words: Words): string {
  return startPlain(
    runs(words)
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
  )
}

function runs(words: Words): string {
  return words.map(run).join('')
}

function run({ text, href, strong, code, level: risk, letter }: Run): string {
  const inner = escapeMarkdown(text)
  if (href !== undefined) {
    const isSafe = href.startsWith('#') || isWebAddress(href)
    return isSafe ? `[${inner}](<${href.replace(/[<>\\\s|]/g, encodeURIComponent)}>)` : inner
  }
  if (code) return inner
  // Marks only stick to words; the spaces around go outside.
  return (strong || risk || letter) && text.trim() !== ''
    ? inner.replace(/^(\s*)([\s\S]*?)(\s*)$/, '$1**$2**$3')
    : inner
}
