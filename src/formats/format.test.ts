import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyModel, type Model, newAsset, newFlow } from '../model/model'
import { FORMATS, fileName, readAny } from './format'

const model: Model = {
  ...emptyModel('m', 'Loan scoring', '2026-01-01T00:00:00Z'),
  assets: { api: { ...newAsset('public-api', 'Public API'), props: { authentication: 'api-key' } } },
  flows: { f: newFlow('api', 'api', 'Retry') },
  places: { api: { x: 1, y: 2 } },
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const titled = (title: string) => ({ ...model, info: { ...model.info, title } })

test('the formats on offer, in menu order', () => {
  const first = ['png', 'svg', 'json']
  expect(FORMATS.map(({ id }) => id).filter((id) => first.includes(id))).toEqual(first)
  for (const { description, mime, name } of FORMATS) {
    expect(description).toMatch(/\.$/)
    expect(mime).toMatch(/^\w+\/[\w+.-]+$/)
    expect(name).not.toBe('')
  }
})

test('JSON gives back exactly what went in, unknown keys too', async () => {
  const json = FORMATS.find(({ id }) => id === 'json')
  const strange = { ...model, assets: { api: { ...model.assets.api, later: { x: [1] } } }, plugin: true }
  const text = await json?.write?.(JSON.parse(JSON.stringify(strange)), {})
  if (typeof text !== 'string') throw new Error('No text')
  const result = await readAny(utf8(text), 'loan.json')
  expect(result).toEqual({ ok: true, model: strange })
  if (result.ok) expect(await json?.write?.(result.model, {})).toBe(text)
})

test('the content counts, not the name', async () => {
  const text = await FORMATS.find(({ id }) => id === 'json')?.write?.(model, {})
  expect(await readAny(utf8(String(text)), 'renamed.png')).toMatchObject({ ok: true })
})

test.each([
  ['notes.txt', utf8('Dear all'), 'not JSON'],
  ['empty.json', utf8(''), 'empty'],
  ['page.html', utf8('<!doctype html><p>'), 'a web page'],
  ['cut.json', utf8('{"format":"strideboard",'), 'not JSON'],
  ['program.exe', Uint8Array.of(0x4d, 0x5a, 0, 1, 2), 'PNG, SVG, JSON'],
  ['half.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'incomplete PNG'],
])('%s is refused with what is wrong', async (name, bytes, message) => {
  const result = await readAny(bytes, name)
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining(message) })
  if (!result.ok) expect(result.where).not.toBe('')
})

test('no bytes make it throw', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 })
  const starts = fc.constantFrom(
    '',
    '\x89PNG\r\n\x1a\n',
    '<svg><metadata id="strideboard-model">',
    '{"format":',
  )
  await fc.assert(
    fc.asyncProperty(starts, bytes, fc.string(), async (start, rest, name) => {
      const all = Uint8Array.from([...[...start].map((c) => c.charCodeAt(0)), ...rest])
      expect((await readAny(all, name)).ok).toBe(false)
    }),
  )
})

test('file names are safe everywhere', () => {
  expect(fileName(titled('Loan scoring'), 'png')).toBe('Loan scoring.png')
  expect(fileName(titled('Kreditprüfung 模型'), 'json')).toBe('Kreditprüfung 模型.json')
  expect(fileName(titled('../../etc/passwd'), 'json')).toBe('etc passwd.json')
  expect(fileName(titled('a\u202Egnp.exe'), 'json')).toBe('a gnp.exe.json')
  for (const title of ['', ' . ', 'CON', 'lpt1', '???']) {
    expect(fileName(titled(title), 'svg')).toBe('Threat model.svg')
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileName(titled(title), 'json')
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[. ]|[. ]\.json$/u)
      expect([...name].length).toBeLessThanOrEqual(85)
    }),
  )
})
