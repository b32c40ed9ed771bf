import { expect, it } from 'vitest'
import { emptyModel, newAsset } from './model'
import { plainNames } from './plain-names'
import { readable, readableLine } from './readable'
import { readModel, writeModel } from './schema'

const empty = emptyModel('m', 'Model', '2026-01-01T00:00:00Z')
const named = (name: string, notes = '') => ({
  ...empty,
  info: { ...empty.info, title: name },
  assets: { a: { ...newAsset('agent', name), notes } },
})

it('takes out of names what turns a sentence round, what a terminal obeys, and line breaks', () => {
  const clean = plainNames(named('Pay\u202eroll\u001b[2J\r\n::error::x'))
  expect(clean.assets.a?.name).toBe('Payroll[2J ::error::x')
  expect(clean.info.title).toBe('Payroll[2J ::error::x')
})

it('leaves every script, sign and blank, and the very same model', () => {
  for (const name of ['Kredit  prüfung', 'שלום עולם', 'خدمة‏ API', '数据\u3000库', '👩‍💻 Ops', '']) {
    const model = named(name, 'line\nbreak \u202eturned')
    expect(plainNames(model)).toBe(model)
  }
})

it('is done on reading, so that what is shown of a file is what it says', () => {
  const read = readModel(writeModel(named('a\u2066b')))
  expect(read.ok && read.model.assets.a?.name).toBe('ab')
})

it('of text, line breaks stay', () => {
  expect(readable('a\tb\nc\u0007\ud800d')).toBe('a\tb\ncd')
  expect(readableLine('a\tb\r\n\u2028c')).toBe('a b c')
})
