import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildTemplate, TEMPLATES } from '../catalogue/templates/templates'
import type { Model } from '../model/model'
import { writeModel } from '../model/schema'
import { heldOutput } from './fixtures/output'
import { main } from './main'

const output = heldOutput()
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strideboard-'))
})

const [template] = TEMPLATES

function sample(): Model {
  if (!template) throw new Error('There is no template')
  return buildTemplate(template, { id: 's', now: '2026-01-01T00:00:00Z' })
}

async function saved(model: Model, name = 'model.json'): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, writeModel(model))
  return file
}

describe('report', () => {
  it('writes each format to a file, the same bytes for the same day', async () => {
    const file = await saved(sample())
    const starts = { html: '<!doctype html>', markdown: '# ', csv: '\ufeffkey,', sarif: '{' }
    for (const [format, start] of Object.entries(starts)) {
      const [one, two] = [join(folder, `1.${format}`), join(folder, `2.${format}`)]
      const args = ['report', file, '--format', format, '--date=2026-11-23', '--sections', 'summary,diagram']
      expect(await main([...args, '--out', one])).toBe(0)
      expect(await main([...args, '--out', two])).toBe(0)
      const text = await readFile(one, 'utf8')
      expect(text.startsWith(start)).toBe(true)
      expect(await readFile(two, 'utf8')).toBe(text)
    }
    expect(output.out + output.err).toBe('')
  })

  it('prints HTML for everybody unless told otherwise, and the sections of a reader', async () => {
    const file = await saved(sample())
    expect(await main(['report', file, '--for', 'manager', '--date', '2026-11-23'])).toBe(0)
    expect([...output.out.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id)).toEqual([
      'summary',
      'diagram',
      'plan',
    ])
    expect(output.out).toContain('2026-11-23')
  })

  it('points from SARIF to the lines of the file', async () => {
    const file = await saved(sample())
    expect(await main(['report', file, '--format', 'sarif'])).toBe(0)
    const [run] = JSON.parse(output.out).runs
    const [place] = run.results[0].locations
    const lines = (await readFile(file, 'utf8')).split('\n')
    const { fullyQualifiedName } = place.logicalLocations[0]
    const line = lines[place.physicalLocation.region.startLine - 1]
    expect(line).toContain(`"${fullyQualifiedName.split(':')[1]}": {`)
    expect(place.physicalLocation.artifactLocation.uri).toBe('model.json')
  })

  it('says in one line what is wrong, writes nothing and answers 2', async () => {
    const file = await saved(sample())
    const wrong: readonly (readonly string[])[] = [
      [],
      [file, file],
      [join(folder, 'none.json')],
      [file, '--format', 'pdf'],
      [file, '--for', 'cat'],
      [file, '--sections', 'summary,weather'],
      [file, '--date', '2026-13-45'],
      [file, '--colour'],
      [file, '--out'],
      [file, '--sections', 'summary', '--out', join(folder, 'no', 'such', 'folder')],
    ]
    for (const args of wrong) {
      output.err = ''
      expect(await main(['report', ...args]), args.join(' ')).toBe(2)
      expect(output.err.trimEnd().split('\n'), args.join(' ')).toHaveLength(1)
    }
    expect(output.out).toBe('')
  })
})

describe('check', () => {
  it('answers 0 or 1 by what is undecided, with a table of at most 100 columns', async () => {
    const file = await saved(sample())
    expect(await main(['check', file, '--fail-on', 'high'])).toBe(1)
    expect(output.out).toMatch(/Failed: \d+ threats of high risk or above are open\.\n$/)
    const lines = output.out.split('\n').slice(1)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    output.out = ''
    expect(await main(['check', file, '--fail-on', 'critical'])).toBe(0)
    expect(output.out).toContain('Passed: no threat of critical risk is open.')
  })

  it('compares with a baseline, and tells machines why', async () => {
    const model = sample()
    const then = await saved(model, 'then.json')
    expect(await main(['check', then, '--fail-on', 'low', '--baseline', then])).toBe(0)
    const grown = {
      ...model,
      assets: {
        ...model.assets,
        bot: { kind: 'agent', name: 'Bot', zone: null, notes: '', props: {}, controls: {}, outOfScope: null },
      },
    }
    const now = await saved(grown, 'now.json')
    output.out = ''
    expect(await main(['check', now, '--fail-on', 'low', `--baseline=${then}`, '--format', 'json'])).toBe(1)
    const answer = JSON.parse(output.out)
    expect(answer).toMatchObject({ failOn: 'low', passed: false, baseline: then })
    const isNew = (each: { since: string; element: { id: string } }) =>
      each.since === 'new' && each.element.id === 'bot'
    expect(answer.findings.length).toBeGreaterThan(0)
    expect(answer.findings.some(isNew)).toBe(true)
  })

  it('answers 2 for what it cannot read or does not know', async () => {
    const file = await saved(sample())
    const wrong: readonly (readonly string[])[] = [
      [file],
      [file, '--fail-on', 'everything'],
      [file, file, '--fail-on', 'high'],
      [join(folder, 'none.json'), '--fail-on', 'high'],
      [file, '--fail-on', 'high', '--baseline', join(folder, 'none.json')],
      [file, '--fail-on', 'high', '--format', 'xml'],
      [file, '--fail-on', 'high', '--quiet'],
    ]
    for (const args of wrong) {
      output.err = ''
      expect(await main(['check', ...args]), args.join(' ')).toBe(2)
      expect(output.err.trimEnd().split('\n'), args.join(' ')).toHaveLength(1)
    }
    expect(output.out).toBe('')
  })
})
