import fc from 'fast-check'
import { expect, it } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import { reportOf } from './content'
import { findingsOf } from './findings'
import { hostileText, toldModel } from './fixtures/told-model'
import { reportMarkdown } from './markdown'
import { SECTIONS } from './sections'

const ALL = new Set(SECTIONS.map(({ id }) => id))

function write(text: string): string {
  const findings = findingsOf(toldModel(text), catalogue, ALL)
  return reportMarkdown(reportOf(findings, { date: '2026-02-03', sections: ALL }))
}

/** Without what is escaped, as a reader of Markdown sees it. */
const bare = (text: string) => text.replace(/\\[!-/:-@[-`{-~]/g, '')
const pipes = (line: string) => bare(line).split('|').length

const FENCED = /\n```mermaid\n([\s\S]*?)\n```\n/
/** The lines that a drawing may hold: names stand in quotes, and nothing in those is read by Mermaid or HTML. */
const QUOTED = String.raw`"[\p{L}\p{M}\p{N} .,:'()/+;#-]+"`
const DRAWN = [
  /^flowchart LR$/,
  new RegExp(`^ +subgraph z\\d+\\[${QUOTED}\\]$`, 'u'),
  /^ +end$/,
  new RegExp(`^ +a\\d+\\[${QUOTED.slice(0, -1)}<br/>${QUOTED.slice(1)}\\]$`, 'u'),
  new RegExp(`^ +a\\d+ <?-->(\\|${QUOTED}\\|)? a\\d+$`, 'u'),
]

function drawingProblems(markdown: string): readonly string[] {
  const [, drawing = 'none'] = FENCED.exec(markdown) ?? []
  return drawing.split('\n').filter((line) => !DRAWN.some((form) => form.test(line)))
}

function problems(whole: string): readonly string[] {
  const markdown = whole.replace(FENCED, '\n')
  const lines = [...drawingProblems(whole), ...markdown.split('\n')]
  return lines.flatMap((line, at) => {
    const before = lines[at - 1] ?? ''
    const found: string[] = []
    const isRow = line.startsWith('| ')
    if (isRow && before.startsWith('| ') && pipes(line) !== pipes(before)) found.push(`row: ${line}`)
    if (!isRow && bare(line).includes('|')) found.push(`pipe: ${line}`)
    const rest = bare(line)
      .replace(/^<a id="[A-Za-z0-9_-]+"><\/a>$/, '')
      .replace(/\]\(<(https?:[^<>\s|]*)>\)/g, '')
      .replace(/\]\(#[\w-]+\)|\]\(<#[\w-]+>\)/g, '')
    if (/[<>]/.test(rest.replace(/^> /, '').replace(/^>$/, ''))) found.push(`markup: ${line}`)
    if (/`|!\[/.test(rest)) found.push(`code or picture: ${line}`)
    if (/\]\(/.test(rest)) found.push(`link: ${line}`)
    return found
  })
}

it('has every section, and tables that are whole', () => {
  const markdown = write('Plain')
  const titles = markdown.split('\n').filter((line) => line.startsWith('## '))
  expect(titles).toEqual(['## Contents', ...SECTIONS.map(({ title }) => `## ${title}`)])
  expect(problems(markdown)).toEqual([])
  expect(markdown).not.toMatch(/undefined|NaN|\[object/)
})

it('escapes what would be markup, in tables and outside', () => {
  const markdown = write('a | b\n# c <i> [x](y) *z*')
  expect(markdown).toContain('# a \\| b # c \\<i\\> \\[x\\](y) \\*z\\*')
  expect(problems(markdown)).toEqual([])
})

it('keeps every text a text, whatever it holds', () => {
  const plain = write('Plain').split('\n')
  const heads = (lines: readonly string[]) => lines.filter((line) => /^#{1,4} /.test(line)).length
  fc.assert(
    fc.property(hostileText, (text) => {
      const markdown = write(text)
      expect(problems(markdown)).toEqual([])
      expect(heads(markdown.split('\n'))).toBeLessThanOrEqual(heads(plain) + 1)
    }),
    { numRuns: 12 },
  )
})
