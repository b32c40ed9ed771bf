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

test('on a phone: a resting finger opens the menu, and moving it on drags nothing', async ({ page }) => {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Start empty' }).tap()
  await page.getByRole('button', { name: 'Add', exact: true }).tap()
  await page.getByRole('region', { name: 'Add' }).getByRole('button', { name: 'Training data' }).first().tap()
  await board.expectStored({ assets: 1 })
  const name = board.nameField
  await name.press('Escape')
  const before = await board.box(board.asset('Training data'))
  const from = await board.centre(board.asset('Training data'))
  await board.pull(from, { x: from.x + 60, y: from.y + 80 }, 800)
  const menu = page.getByRole('menu', { name: 'Training data' })
  await expect(menu).toBeVisible()
  expect(await board.box(board.asset('Training data'))).toEqual(before)
  // As soon as a hand could: a tap right after the release counts as part of the first gesture.
  await page.waitForTimeout(400)
  await menu.getByRole('menuitem', { name: 'Duplicate' }).tap()
  await board.expectStored({ assets: 2 })
})

test('on a phone: a swipe still pans, without a menu', async ({ page }) => {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Start empty' }).tap()
  await page.getByRole('button', { name: 'Add', exact: true }).tap()
  await page.getByRole('region', { name: 'Add' }).getByRole('button', { name: 'Training data' }).first().tap()
  await board.expectStored({ assets: 1 })
  await board.nameField.press('Escape')
  const before = await board.box(board.asset('Training data'))
  const canvas = await board.box(board.canvas)
  const from = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height * 0.6 }
  await board.pull(from, { x: from.x, y: from.y - 150 }, 60)
  await expect.poll(async () => (await board.box(board.asset('Training data'))).y).toBeLessThan(before.y - 50)
  await page.waitForTimeout(600)
  await expect(page.getByRole('menu')).toHaveCount(0)
})

test('on a phone: threats are in view at once, and what narrows them is said', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  await page.getByRole('button', { name: /^Threats/ }).tap()
  const sheet = page.getByRole('region', { name: 'Threats' })
  const cards = sheet.locator('[data-threat]')
  await board.saved()
  await expect(cards.nth(1)).toBeInViewport({ ratio: 1 })
  await sheet.getByRole('button', { name: 'Filter', exact: true }).tap()
  await sheet.getByRole('button', { name: /^Tampering/ }).tap()
  await sheet.getByRole('searchbox', { name: 'Find a threat' }).fill('training')
  const filters = sheet.getByRole('button', { name: '2 filters on' })
  await filters.tap()
  await expect(sheet.getByRole('searchbox')).toBeHidden()
  await filters.tap()
  await sheet.getByRole('button', { name: 'Clear all' }).tap()
  await expect(sheet.getByRole('button', { name: 'Filter', exact: true })).toBeVisible()
})

test('on a phone: a sheet is pulled up and down, and shows on the canvas what its open card is about', async ({
  page,
}) => {
  const board = new Board(page)
  await board.openSample()
  await page.getByRole('button', { name: /^Threats/ }).tap()
  const sheet = page.getByRole('region', { name: 'Threats', exact: true })
  const grip = sheet.getByRole('button', { name: 'Make it taller' })
  const from = await board.centre(grip)
  await sheet.locator('[data-card]').first().tap()
  await expect(board.asset('ML model').locator('[data-emphasis="in"]')).toBeInViewport({ ratio: 1 })
  await board.pull(from, { x: from.x, y: from.y - 250 }, 0)
  await expect(board.canvas.getByRole('application')).toBeHidden()
  // A tap right after a release may count as part of the first gesture.
  await sheet.getByRole('button', { name: 'Make it shorter' }).click()
  await expect(grip).toBeVisible()
  await expect(board.asset('ML model')).toBeVisible()
  const list = sheet.locator('[data-scroll]')
  await list.evaluate((element) => element.scrollTo(0, 0))
  const { x, y } = await board.box(list)
  await board.pull({ x: x + 40, y: y + 80 }, { x: x + 40, y: y + 380 }, 0)
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: /^Threats/ })).toBeFocused()
})

test('on a phone: the picture goes to another app where the browser passes files on', async ({ page }) => {
  // This browser has no such sheet on every system.
  await page.addInitScript(() => {
    const share = async ({ files }: ShareData) => {
      document.title = (files ?? []).map(({ name, type, size }) => `${name} ${type} ${size > 1000}`).join()
    }
    Object.assign(navigator, { canShare: () => true, share })
  })
  const board = new Board(page)
  await board.openSample()
  await page.getByRole('button', { name: 'Menu' }).tap()
  await page.getByRole('menuitem', { name: /^Export/ }).tap()
  await page.getByRole('button', { name: 'Share…' }).tap()
  await expect(page).toHaveTitle(/^Sample AI system.png image\/png true$/)
  await expect(page.getByRole('dialog')).toBeHidden()
})
