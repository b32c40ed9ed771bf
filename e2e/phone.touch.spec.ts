import { expect, test } from '@playwright/test'
import { Board } from './board'

test('on a phone: duplicate and delete from the element sheet', async ({ page }) => {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Start empty' }).tap()
  await page.getByRole('button', { name: 'Add', exact: true }).tap()
  await page.getByRole('region', { name: 'Add' }).getByRole('button', { name: 'Training data' }).first().tap()
  await board.expectStored({ assets: 1 })
  await page.getByRole('button', { name: 'Element', exact: true }).tap()
  const sheet = page.getByRole('region', { name: 'Element' })
  await sheet.getByRole('button', { name: 'Duplicate' }).tap()
  await board.expectStored({ assets: 2 })
  await sheet.getByRole('button', { name: 'Delete' }).tap()
  await board.expectStored({ assets: 1 })
})

test('on a phone: add by tap, see the threats, answer one', async ({ page }) => {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Start empty' }).tap()
  await page.getByRole('button', { name: 'Add', exact: true }).tap()
  await page.getByRole('region', { name: 'Add' }).getByRole('button', { name: 'Training data' }).first().tap()
  await expect(board.asset('Training data')).toBeVisible()
  await board.expectStored({ assets: 1 })
  await page.getByRole('button', { name: /^Threats/ }).tap()
  const sheet = page.getByRole('region', { name: 'Threats' })
  await expect(sheet.getByRole('heading').first()).toBeVisible()
  await sheet.getByRole('button', { name: /^All/ }).tap()
  const deleted = sheet.locator('[data-threat^="DAT-09:"]')
  await deleted.getByRole('heading').getByRole('button').tap()
  await deleted.getByRole('radio', { name: 'No', exact: true }).first().tap()
  await expect(deleted).toContainText('Confirmed')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(wide).toBe(false)
})

test('on a phone: a resting finger lifts an item out of the list and drops it on the canvas', async ({
  page,
}) => {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Start empty' }).tap()
  await page.getByRole('button', { name: 'Add', exact: true }).tap()
  const from = await board.centre(
    page.getByRole('region', { name: 'Add' }).getByRole('button', { name: 'Public-facing API' }),
  )
  const to = await board.centre(board.canvas)
  await board.pull(from, to, 500)
  await expect(board.asset('Public-facing API')).toBeVisible()
  await board.expectStored({ assets: 1 })
})
