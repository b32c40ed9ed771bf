import { expect, type Page, test } from '@playwright/test'
import { Board } from './board'

const EXAMPLE = 'public/examples/bank-pack.json'
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Rule packs' })

async function openPacks(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: 'Rule packs…' }).click()
  await expect(dialog(page)).toBeVisible()
}

async function load(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = page.waitForEvent('filechooser')
  await dialog(page).getByRole('button', { name: 'Load a pack' }).click()
  await (await chooser).setFiles(file)
}

test('a pack brings its kind and its threat; off, undo and reload', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await openPacks(page)
  const download = page.waitForEvent('download')
  await dialog(page)
    .getByRole('link', { name: /example/ })
    .click()
  await load(page, await (await download).path())
  await expect(dialog(page).getByText('“Example bank” is loaded')).toBeVisible()
  await expect(dialog(page).getByText('2 rules, 1 kind, 1 mitigation, 1 question')).toBeVisible()
  await page.keyboard.press('Escape')

  await board.palette.getByText('Example bank').click()
  await board.drop('Core banking system', 620, 300)
  await board.press('Escape')
  await board.palette.locator('summary', { hasText: 'Models' }).click()
  await board.drop('Generative model (self-hosted)', 260, 300)
  await board.press('Escape')
  await board.connect('Generative model', 'Core banking')
  await board.press('Escape')
  const threat = board.threats.getByRole('article', { name: 'Payment made on the word of a model' })
  await expect(threat).toContainText('Example bank')
  await expect(threat).toContainText('Second person releases payments')

  await openPacks(page)
  await dialog(page)
    .getByRole('checkbox', { name: /Example bank/ })
    .uncheck()
  await page.keyboard.press('Escape')
  await expect(threat).toHaveCount(0)
  await board.canvas.click({ position: { x: 40, y: 500 } })
  await board.press('Control+z')
  await expect(threat).toHaveCount(1)

  await page.reload()
  await expect(threat).toContainText('Example bank')
  await expect(board.asset('Core banking')).toBeVisible()
})

test('a pack with mistakes is refused with what and where, and changes nothing', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await openPacks(page)
  const pack = {
    format: 'strideboard-pack',
    version: 1,
    id: 'acme',
    name: 'Acme',
    kinds: [{ id: 'acme-till', name: 'Till', description: 'Takes money.', dfd: 'process', props: ['acces'] }],
  }
  await load(page, {
    name: 'acme.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  })
  await expect(dialog(page).getByText('acme.json was not loaded. Nothing was changed.')).toBeVisible()
  await expect(dialog(page).getByText('kinds[0].props[0]')).toBeVisible()
  await expect(dialog(page).getByText('did you mean "accessControl"?')).toBeVisible()
  await expect(dialog(page).getByText('No rule pack in this model yet')).toBeVisible()
})

test('a pack dropped on the page is loaded; removed, it comes back with one undo', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await expect(board.canvas).toBeVisible()
  const { readFile } = await import('node:fs/promises')
  const text = await readFile(EXAMPLE, 'utf8')
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'bank-pack.json', { type: 'application/json' }))
    return transfer
  }, text)
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await expect(dialog(page).getByText('“Example bank” is loaded')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Remove Example bank' }).click()
  await expect(dialog(page).getByText('No rule pack in this model yet')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Undo' }).click()
  await expect(dialog(page).getByRole('checkbox', { name: /Example bank/ })).toBeChecked()
  const saved = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: 'Save Example bank as a file' }).click()
  expect(JSON.parse(await readFile(await (await saved).path(), 'utf8'))).toEqual(JSON.parse(text))
})
