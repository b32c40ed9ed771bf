import { expect, test } from '@playwright/test'
import { Board } from './board'

test('the model is there again after a reload', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('ML model', 300, 300)
  await board.press('Escape')
  // No waiting for the autosave: leaving the page must be enough.
  await page.reload()
  await expect(board.asset('ML model')).toBeVisible()
})

test('two tabs on one model follow each other and lose nothing', async ({ page, context }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('ML model', 300, 300)
  await board.press('Escape')
  await board.expectStored({ assets: 1 })
  const other = new Board(await context.newPage())
  await other.page.goto('/')
  await expect(other.asset('ML model')).toBeVisible()
  await other.drop('Training data', 500, 500)
  await other.press('Escape')
  await expect(board.asset('Training data')).toBeVisible()
  await page.bringToFront()
  await board.drop('Hosting server', 600, 200)
  await board.press('Escape')
  await expect(other.asset('Hosting server')).toBeVisible()
  await board.expectStored({ assets: 3 })
  await page.reload()
  await expect(board.asset('Hosting server')).toBeVisible()
  await expect(board.asset('Training data')).toBeVisible()
})

test('full storage shows a banner with a download, and drawing goes on', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('ML model', 300, 300)
  await board.press('Escape')
  await board.expectStored({ assets: 1 })
  await page.evaluate(() => {
    let size = 4_000_000
    while (size > 0) {
      try {
        localStorage.setItem(`filler/${size}`, 'x'.repeat(size))
      } catch {
        size = Math.floor(size / 2)
        continue
      }
      size = size > 1 ? size - 1 : 0
    }
  })
  await board.drop('Training data', 500, 500)
  await board.press('Escape')
  const banner = page.getByRole('alert').filter({ hasText: 'Download' })
  await expect(banner).toBeVisible()
  const download = page.waitForEvent('download')
  await banner.getByRole('button', { name: 'Download now' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.json$/)
  await board.drop('Hosting server', 600, 200)
  await expect(board.asset('Hosting server')).toBeVisible()
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler/')) localStorage.removeItem(key)
  })
  await board.press('Escape')
  await board.drop('Public-facing API', 300, 600)
  await expect(banner).toHaveCount(0)
  await board.expectStored({ assets: 4 })
})

test('blocked storage does not stop the app', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError')
      },
    })
  })
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('ML model', 300, 300)
  await expect(board.asset('ML model')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download now' })).toBeVisible()
})

test('a damaged stored model is not thrown away', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('ML model', 300, 300)
  await board.press('Escape')
  await board.expectStored({ assets: 1 })
  await page.goto('about:blank')
  await page.goto('/')
  await expect(board.asset('ML model')).toBeVisible()
  await page.goto('about:blank')
  await page.goto('/icon.svg')
  const key = await page.evaluate(() => {
    const found = Object.keys(localStorage).find((each) => /^strideboard\/model\/[^/]+$/.test(each)) ?? ''
    localStorage.setItem(found, '{"revision": 3, "model": {"assets": ')
    return found
  })
  await page.goto('/')
  await expect(board.canvas).toBeVisible()
  const kept = await page.evaluate((k) => Object.keys(localStorage).filter((each) => each.startsWith(k)), key)
  const texts = await page.evaluate((keys) => keys.map((each) => localStorage.getItem(each)), kept)
  expect(texts.some((text) => text?.includes('{"revision": 3, "model": {"assets": '))).toBe(true)
})

test('the library lists, renames, duplicates and deletes with undo', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: /Models on this device/ }).click()
  const library = page.getByRole('dialog', { name: 'Models on this device' })
  await library
    .getByRole('button', { name: /Duplicate/ })
    .first()
    .click()
  await expect.poll(async () => (await board.stored()).length).toBe(2)
  await library.getByRole('button', { name: 'Rename Sample AI system', exact: true }).click()
  await library.getByRole('textbox', { name: /New title/ }).fill('Loan scoring')
  await board.press('Enter')
  await expect
    .poll(async () => (await board.stored()).map(({ info }) => info.title).sort())
    .toEqual(['Loan scoring', 'Sample AI system (copy)'])
  await library
    .getByRole('button', { name: /Delete/ })
    .first()
    .click()
  await expect.poll(async () => (await board.stored()).length).toBe(1)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect.poll(async () => (await board.stored()).length).toBe(2)
})
