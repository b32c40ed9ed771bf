import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildTemplate } from '../catalogue/templates/template'
import { TEMPLATES } from '../catalogue/templates/templates'
import { writeModel } from '../model/schema'
import { main } from './main'

const sample = TEMPLATES.flatMap((template) => (template.id === 'seed-sample' ? [template] : []))
const [template] = sample

describe('the command line', () => {
  let out = ''
  let err = ''
  let folder = ''
  beforeEach(async () => {
    out = ''
    err = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text
      return true
    })
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += text
      return true
    })
    folder = await mkdtemp(join(tmpdir(), 'strideboard-'))
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  async function sampleFile(): Promise<string> {
    if (!template) throw new Error('There is no sample')
    const file = join(folder, 'sample.json')
    await writeFile(file, writeModel(buildTemplate(template, { id: 's', now: '2026-01-01T00:00:00Z' })))
    return file
  }

  it('prints an array with the threats of each file, in order', async () => {
    const file = await sampleFile()
    expect(await main(['analyze', file, file, '--json'])).toBe(0)
    const reports = JSON.parse(out)
    expect(reports).toHaveLength(2)
    expect(reports[0]).toMatchObject({ file, model: { id: 's', title: 'Sample AI system' } })
    const poisoned = reports[0].threats.find((threat: { key: string }) => threat.key === 'DAT-01:data')
    expect(poisoned).toMatchObject({
      rule: 'DAT-01',
      stride: 'T',
      status: 'unanswered',
      likelihood: 2,
      impact: 4,
      risk: { score: 8, level: 'medium' },
      element: { type: 'asset', id: 'data', name: 'Training data' },
      questions: [{ element: 'data', property: 'recordsScreened' }],
    })
    expect(poisoned.because.length).toBeGreaterThan(0)
    expect(poisoned.because.every((fact: unknown) => typeof fact === 'string')).toBe(true)
    expect(poisoned.controls[0]).toEqual({ id: 'C-DATA-SANITIZE', strength: 3, state: 'open' })
    expect(poisoned.references).toContain('AML.T0020')
    const merged = reports[0].threats.find((threat: { key: string }) => threat.key === 'FLW-01:data')
    expect(merged).toMatchObject({ element: { type: 'asset', id: 'data' }, flows: ['f3', 'f8'] })
  })

  it('says in one line what is wrong with a file, prints the others and answers 2', async () => {
    const broken = join(folder, 'broken.json')
    await writeFile(broken, '{"format": "strideboard", "version": 1,}')
    const file = await sampleFile()
    expect(await main(['analyze', broken, file, '--json'])).toBe(2)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain('broken.json: line 1, column 39')
    expect(JSON.parse(out)).toHaveLength(1)
    expect(await main(['analyze', join(folder, 'none.json')])).toBe(2)
    expect(err).toContain('none.json: file: there is no such file')
  })

  it('prints a table of at most 100 columns', async () => {
    expect(await main(['analyze', await sampleFile()])).toBe(0)
    const lines = out.split('\n').slice(1)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(out).toMatch(/high 16 +confirmed +T {2}Model evaded/)
  })

  it('checks a rule pack: 0 when it is sound, 1 for a mistake with its place, 2 when it cannot be read', async () => {
    const example = await readFile(new URL('../../public/examples/bank-pack.json', import.meta.url), 'utf8')
    const [sound, broken] = [join(folder, 'sound.json'), join(folder, 'broken.json')]
    await writeFile(sound, example)
    await writeFile(broken, example.replace('"auditLogged"', '"auditLoged"'))
    expect(await main(['pack-check', sound])).toBe(0)
    expect(out).toBe(
      `${sound}: Example bank, 2026.1, by Example Bank, model risk: 1 kind, 2 rules, 1 mitigation; it is sound\n`,
    )
    out = ''
    expect(await main(['pack-check', sound, broken])).toBe(1)
    expect(out).toContain(
      `${broken}: error: kinds[0].props[0]: no property "auditLoged" — did you mean "auditLogged"?\n${broken}: 1 mistake\n`,
    )
    expect(await main(['pack-check', join(folder, 'none.json'), broken])).toBe(2)
    expect(err).toContain('none.json: file: it cannot be read')
    expect(await main(['pack-check'])).toBe(2)
  })

  it('counts the rule packs of a model, and says when one cannot be used', async () => {
    const example = JSON.parse(
      await readFile(new URL('../../public/examples/bank-pack.json', import.meta.url), 'utf8'),
    )
    const file = join(folder, 'bank.json')
    const model = {
      format: 'strideboard',
      version: 1,
      packs: { bank: { on: true, pack: example }, lost: { on: true, pack: { id: 'lost' } } },
      assets: { a: { kind: 'llm' }, core: { kind: 'bank-core' } },
      flows: { f: { from: 'a', to: 'core' } },
    }
    await writeFile(file, JSON.stringify(model))
    expect(await main(['analyze', file, '--json'])).toBe(0)
    expect(JSON.parse(out)[0].threats.map((threat: { key: string }) => threat.key)).toContain('BANK-01:core')
    expect(err).toContain('bank.json: packs.lost: its rules are not used: format: ')
    out = ''
    expect(await main(['stats', file, '--json'])).toBe(0)
    const withPack = JSON.parse(out)[0].open
    out = ''
    await writeFile(file, JSON.stringify({ ...model, packs: { bank: { on: false, pack: example } } }))
    expect(await main(['stats', file, '--json'])).toBe(0)
    expect(JSON.parse(out)[0].open).not.toBe(withPack)
  })

  it('explains itself, and refuses what it does not know', async () => {
    expect(await main(['--help'])).toBe(0)
    expect(out).toContain('analyze FILE')
    expect(await main([])).toBe(2)
    expect(await main(['paint'])).toBe(2)
    expect(await main(['analyze', '--nonsense'])).toBe(2)
    expect(err).toContain('no command "paint"')
  })
})
