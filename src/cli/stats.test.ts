import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildTemplate, TEMPLATES } from '../catalogue/templates/templates'
import { writeModel } from '../model/schema'
import { heldOutput } from './fixtures/output'
import { main } from './main'

const output = heldOutput()

const [template] = TEMPLATES

async function saved(): Promise<string> {
  if (!template) throw new Error('There is no template')
  const file = join(await mkdtemp(join(tmpdir(), 'strideboard-')), 'model.json')
  await writeFile(file, writeModel(buildTemplate(template, { id: 's', now: '2026-01-01T00:00:00Z' })))
  return file
}

it('counts the threats that analyze lists', async () => {
  const file = await saved()
  expect(await main(['analyze', file, '--json'])).toBe(0)
  const [{ threats, summary }] = JSON.parse(output.out)
  output.out = ''
  expect(await main(['stats', file, '--json'])).toBe(0)
  const [counted] = JSON.parse(output.out)
  expect(counted).toMatchObject({ file, byStatus: summary.byStatus, byLevel: summary.byLevel })
  const shown = threats.filter(
    ({ status, risk }: { status: string; risk: { level: string } }) =>
      status === 'confirmed' ||
      (['unanswered', 'reduced'].includes(status) && ['critical', 'high'].includes(risk.level)),
  )
  expect(counted.opening).toBe(shown.length)
})

it('prints tables of at most 100 columns, with the sum of several models', async () => {
  const file = await saved()
  expect(await main(['stats', file])).toBe(0)
  expect(output.out).not.toMatch(/^All /m)
  output.out = ''
  expect(await main(['stats', file, file])).toBe(0)
  expect(Math.max(...output.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  const open = [...output.out.matchAll(/^(?:All|Sample AI system) +(\d+)/gm)].map(([, first]) =>
    Number(first),
  )
  expect(open.slice(0, 3)).toEqual([open[0], open[0], 2 * (open[0] ?? 0)])
  expect(open).toHaveLength(9)
})

it('takes the built-in templates along', async () => {
  expect(await main(['stats', '--templates', '--json'])).toBe(0)
  const files: readonly { file: string }[] = JSON.parse(output.out)
  expect(files.map(({ file }) => file)).toEqual(TEMPLATES.map(({ id }) => `template:${id}`))
})

it('says what it cannot read or does not know, and answers 2', async () => {
  expect(await main(['stats', await saved(), 'none.json', '--json'])).toBe(2)
  expect(output.err).toBe('none.json: file: there is no such file\n')
  expect(JSON.parse(output.out)).toHaveLength(1)
  expect(await main(['stats'])).toBe(2)
  expect(await main(['stats', '--colour'])).toBe(2)
  expect(output.err).toContain('stats has no option --colour')
})
