import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import { csvCell } from '../safe/csv'
import { registerCsv } from './csv'
import { findingsOf } from './findings'
import { hostileText, toldModel } from './fixtures/told-model'

/** RFC 4180, by the letter: CRLF between records, quotes doubled within quotes. */
function parse(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let [row, cell, at] = [[] as string[], '', 0]
  while (at < text.length) {
    if (text[at] === '"' && cell === '') {
      const from = ++at
      while (text[at] !== '"' || text[at + 1] === '"') at += text[at] === '"' ? 2 : 1
      cell = text.slice(from, at++).replaceAll('""', '"')
    } else if (text[at] === ',') {
      row.push(cell)
      cell = ''
      at++
    } else if (text.startsWith('\r\n', at)) {
      rows.push([...row, cell])
      row = []
      cell = ''
      at += 2
    } else cell += text[at++]
  }
  return rows
}

describe('the CSV register', () => {
  it('has a row for each threat and each gap of the organisation', () => {
    const findings = findingsOf(toldModel('Plain'), catalogue, new Set())
    const csv = registerCsv(findings)
    expect(csv.startsWith('\ufeffkey,rule,title,')).toBe(true)
    const [head = [], ...rows] = parse(csv.slice(1))
    const { register } = findings
    expect(rows.map(([key]) => key)).toEqual(
      [...register.rows, ...register.organisation].map(({ key }) => key),
    )
    const at = (name: string) => head.indexOf(name)
    expect(rows.every((row) => row.length === head.length)).toBe(true)
    const accepted = rows.find((row) => row[at('state')] === 'accepted')
    expect(accepted?.[at('reason')]).toBe('Plain')
  })

  it('keeps rows and columns whole and runs no formula, whatever a name holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const rows = parse(registerCsv(findingsOf(toldModel(text), catalogue, new Set())).slice(1))
        expect(new Set(rows.map((row) => row.length)).size).toBe(1)
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
      }),
      { numRuns: 25 },
    )
  })

  it('gives back what went in, but for the apostrophe', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [[cell = ''] = []] = parse(`${csvCell(text)}\r\n`)
        expect([text, `'${text}`]).toContain(cell)
      }),
    )
    expect(csvCell('=1')).toBe("'=1")
    expect(csvCell('a=1')).toBe('a=1')
    expect(csvCell(-1)).toBe('-1')
  })
})
