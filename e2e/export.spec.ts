import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import type { Model } from '../src/model/model'
import { Board } from './board'

async function exportAs(page: Page, format: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByText(format, { exact: true }).first().click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^Download/ }).click()
  return await (await download).path()
}

async function open(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('menuitem', { name: /Open a file/ }).click()
  await (await chooser).setFiles(file as string)
}

/** A copy beside the original gets an id of its own; all else comes back as it went. */
const withoutId = ({ info, ...tables }: Model) => ({ ...tables, info: { ...info, id: '' } })

test('JSON goes out, comes back the same and replaces nothing', async ({ page }, info) => {
  const board = new Board(page)
  await board.openSample()
  const before = await board.saved()
  const path = info.outputPath('sample.json')
  await writeFile(path, await readFile(await exportAs(page, 'JSON')))
  await open(page, path)
  await expect.poll(async () => (await board.stored()).length).toBe(2)
  const [one, two] = await board.stored()
  expect(one && withoutId(one)).toEqual(two && withoutId(two))
  expect((await board.stored()).map((model) => model.info.id)).toContain(before.info.id)
})

test('a PNG shows the whole diagram and opens again as a model', async ({ page }, info) => {
  const board = new Board(page)
  await board.openSample()
  await page.getByRole('textbox', { name: 'Model title' }).fill('Kreditprüfung 貸付審査 🏦')
  await board.press('Enter')
  const before = await board.saved()
  // Far away from the diagram: the picture must not depend on what is on screen.
  await page.mouse.move(700, 450)
  await page.mouse.wheel(4000, 3000)
  const path = info.outputPath('sample.png')
  const bytes = await readFile(await exportAs(page, 'PNG'))
  await writeFile(path, bytes)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  // Twice the size, and nothing cut off: the widest zone alone is as wide as the diagram.
  const widest = Math.max(...Object.values(before.places).map(({ w = 0 }) => w))
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(2 * widest)
  await open(page, path)
  await expect.poll(async () => (await board.stored()).length).toBe(2)
  await expect(board.asset('Public API')).toBeVisible()
  const copy = (await board.stored()).find((model) => model.info.id !== before.info.id)
  expect(copy && withoutId(copy)).toEqual(withoutId(before))
})

test('an SVG opens again as the same model', async ({ page }, info) => {
  const board = new Board(page)
  await board.openSample()
  const before = await board.saved()
  const path = info.outputPath('sample.svg')
  await writeFile(path, await readFile(await exportAs(page, 'SVG')))
  await open(page, path)
  await expect.poll(async () => (await board.stored()).length).toBe(2)
  const copy = (await board.stored()).find((model) => model.info.id !== before.info.id)
  expect(copy && withoutId(copy)).toEqual(withoutId(before))
})

test('a broken file is refused with what and where, and changes nothing', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  const before = await board.saved()
  const text = JSON.stringify({ ...before, flows: { f1: { from: 'user', to: 'nowhere' } } })
  await open(page, { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const problem = page.getByRole('alert').filter({ hasText: 'broken.json' })
  await expect(problem).toContainText('nowhere')
  await expect(problem).toContainText('flows.f1')
  expect(await board.stored()).toHaveLength(1)
  await expect(board.asset('Public API')).toBeVisible()
})
