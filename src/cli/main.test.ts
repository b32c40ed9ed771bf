import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildTemplate } from '../catalogue/templates/template'
import { TEMPLATES } from '../catalogue/templates/templates'
import { writeModel } from '../model/schema'
import { heldOutput } from './fixtures/output'
import { main } from './main'

const sample = TEMPLATES.flatMap((template) => (template.id === 'seed-sample' ? [template] : []))
const [template] = sample

describe('the command line', () => {
  const output = heldOutput()
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'strideboard-'))
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
    const reports = JSON.parse(output.out)
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
    expect(output.err.trimEnd().split('\n')).toHaveLength(1)
    expect(output.err).toContain('broken.json: line 1, column 39')
    expect(JSON.parse(output.out)).toHaveLength(1)
    expect(await main(['analyze', join(folder, 'none.json')])).toBe(2)
    expect(output.err).toContain('none.json: file: there is no such file')
  })

  it('prints a table of at most 100 columns', async () => {
    expect(await main(['analyze', await sampleFile()])).toBe(0)
    const lines = output.out.split('\n').slice(1)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(output.out).toMatch(/high 16 +confirmed +T {2}Model evaded/)
  })

  it('checks a rule pack: 0 when it is sound, 1 for a mistake with its place, 2 when it cannot be read', async () => {
    const example = await readFile(new URL('../../public/examples/bank-pack.json', import.meta.url), 'utf8')
    const [sound, broken] = [join(folder, 'sound.json'), join(folder, 'broken.json')]
    await writeFile(sound, example)
    await writeFile(broken, example.replace('"auditLogged"', '"auditLoged"'))
    expect(await main(['pack-check', sound])).toBe(0)
    expect(output.out).toBe(
      `${sound}: Example bank, 2026.1, by Example Bank, model risk: 1 kind, 2 rules, 1 mitigation; it is sound\n`,
    )
    output.out = ''
    expect(await main(['pack-check', sound, broken])).toBe(1)
    expect(output.out).toContain(
      `${broken}: error: kinds[0].props[0]: no property "auditLoged" — did you mean "auditLogged"?\n${broken}: 1 mistake\n`,
    )
    expect(await main(['pack-check', join(folder, 'none.json'), broken])).toBe(2)
    expect(output.err).toContain('none.json: file: it cannot be read')
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
    expect(JSON.parse(output.out)[0].threats.map((threat: { key: string }) => threat.key)).toContain(
      'BANK-01:core',
    )
    expect(output.err).toContain('bank.json: packs.lost: its rules are not used: format: ')
    output.out = ''
    expect(await main(['stats', file, '--json'])).toBe(0)
    const withPack = JSON.parse(output.out)[0].open
    output.out = ''
    await writeFile(file, JSON.stringify({ ...model, packs: { bank: { on: false, pack: example } } }))
    expect(await main(['stats', file, '--json'])).toBe(0)
    expect(JSON.parse(output.out)[0].open).not.toBe(withPack)
  })

  it('explains itself, and refuses what it does not know', async () => {
    expect(await main(['--help'])).toBe(0)
    expect(output.out).toContain('analyze FILE')
    expect(await main([])).toBe(2)
    expect(await main(['paint'])).toBe(2)
    expect(await main(['analyze', '--nonsense'])).toBe(2)
    expect(output.err).toContain('no command "paint"')
  })
})
