import { expect, test } from 'vitest'
import { catalogueDocs, writeCatalogueDocs, writtenDocs } from './catalogue-docs'

if (process.env.UPDATE_DOCS) writeCatalogueDocs()

const docs = catalogueDocs()

test('docs/catalogue says what the catalogue says; if not: npm run docs', () => {
  const written = writtenDocs()
  expect([...written.keys()].sort()).toEqual([...docs.keys()].sort())
  const stale = [...docs].filter(([file, text]) => written.get(file) !== text).map(([file]) => file)
  expect(stale).toEqual([])
})

test('every link within the pages leads somewhere', () => {
  const places = new Set(
    [...docs].flatMap(([file, text]) => [
      file,
      ...[...text.matchAll(/<a id="([^"]+)">/g)].map((match) => `${file}#${match[1]}`),
    ]),
  )
  const targets = [...docs.values()].flatMap((text) =>
    [...text.matchAll(/\]\(([\w.-]+\.md(?:#[^)]*)?)\)/g)].map((match) => match[1]),
  )
  expect(targets.length).toBeGreaterThan(1000)
  expect([...new Set(targets)].filter((target) => target && !places.has(target))).toEqual([])
})

test('no page holds a table row that breaks or a value that is missing', () => {
  for (const [file, text] of docs) {
    expect(text, file).not.toMatch(/undefined|\[object|NaN/)
    const rows = text.split('\n')
    const broken = rows.filter((row, index) => {
      const before = rows[index - 1] ?? ''
      const cells = (line: string) => line.replaceAll('\\|', '').split('|').length
      return row.startsWith('|') && before.startsWith('|') && cells(row) !== cells(before)
    })
    expect(broken, file).toEqual([])
  }
})
