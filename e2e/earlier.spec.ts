import { expect, type Page, test } from '@playwright/test'
import { Board } from './board'

async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  for (const name of names) await page.getByRole('menuitem', { name }).click()
}

/** A model with one asset, opened again and drawn on to two, so that the first state is kept as an earlier version. */
async function drawnTwice(page: Page): Promise<Board> {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('ML model', 300, 200)
  await board.expectStored({ assets: 1 })
  await page.reload()
  await expect(board.asset('ML model')).toBeVisible()
  await board.drop('Training data', 300, 400)
  await board.expectStored({ assets: 2 })
  return board
}

test('an earlier version is looked at, opened as a copy, and gone back to', async ({ page }) => {
  const board = await drawnTwice(page)
  await choose(page, 'Earlier versions')
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
  await expect(dialog.getByRole('radio')).toHaveCount(1)
  await expect(dialog.getByRole('radio')).toBeFocused()
  await expect(dialog).toContainText('1 asset, 0 flows, 0 zones')
  await expect(dialog.getByRole('img', { name: /^The drawing as it was on/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Open as a copy' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(board.asset('Training data')).toHaveCount(0)
  await expect(board.asset('ML model')).toBeVisible()
  expect(await board.stored()).toHaveLength(2)

  await choose(page, 'Models on this device')
  await page.getByRole('button', { name: /^Untitled model 2 assets/ }).click()
  await expect(board.asset('Training data')).toBeVisible()
  await choose(page, 'Earlier versions')
  await dialog.getByRole('button', { name: 'Go back to it' }).click()
  await expect(board.asset('Training data')).toHaveCount(0)
  await board.press('Control+z')
  await expect(board.asset('Training data')).toBeVisible()
})

test('a version that was damaged is not offered, and said', async ({ page }) => {
  await drawnTwice(page)
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.includes('/prev/')) ?? ''
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('ML model', 'ML madel'))
  })
  await choose(page, 'Earlier versions')
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
  await expect(dialog).toContainText('1 version could not be read')
  await expect(dialog.getByRole('radio')).toHaveCount(0)
})

test('the history leads back to any step and forth again', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  for (const [kind, y] of [
    ['ML model', 150],
    ['Training data', 300],
    ['Hosting server', 450],
  ] as const) {
    await board.drop(kind, 300, y)
  }
  await board.expectStored({ assets: 3 })
  await choose(page, 'Edit', 'History')
  const dialog = page.getByRole('dialog', { name: 'History' })
  await expect(dialog.getByRole('button', { name: /You are here/ })).toBeFocused()
  await dialog.getByRole('button', { name: /^Add ML model/ }).click()
  await expect(board.asset('Hosting server')).toHaveCount(0)
  const here = dialog.getByRole('button', { name: /You are here/ })
  await expect(here).toContainText('Add ML model')
  await expect(here).toBeFocused()
  await dialog.getByRole('button', { name: /^Add Hosting server/ }).click()
  await expect(board.asset('Hosting server')).toBeVisible()
  await dialog.getByRole('button', { name: /^As it was opened/ }).click()
  await expect(board.canvas.locator('.react-flow__node-asset')).toHaveCount(0)
})
