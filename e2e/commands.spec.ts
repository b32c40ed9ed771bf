import { expect, type Page, test } from '@playwright/test'
import { Board } from './board'

function item(page: Page, name: string | RegExp) {
  return page.getByRole('menuitem', { name })
}

test('the second button opens the menu of what it points at, and selects it first', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  await board.asset('Public API').click({ button: 'right' })
  const menu = page.getByRole('menu', { name: 'Public API' })
  await expect(menu).toBeVisible()
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await expect(menu).toContainText('Ctrl+D')
  const before = (await board.saved()).assets
  await item(page, 'Delete').click()
  await expect(board.asset('Public API')).toHaveCount(0)
  await board.expectStored({ assets: Object.keys(before).length - 1 })
  await board.press('Control+z')
  await expect(board.asset('Public API')).toBeVisible()
})

test('the menu of the empty canvas adds and pastes at the pointer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const board = new Board(page)
  await board.startEmpty()
  await board.canvas.click({ button: 'right', position: { x: 500, y: 300 } })
  await item(page, 'Add an asset here…').click()
  await page.keyboard.type('ml model')
  await board.press('Enter')
  await board.expectStored({ assets: 1 })
  await board.asset('ML model').click({ button: 'right' })
  await item(page, 'Copy').click()
  await board.canvas.click({ button: 'right', position: { x: 200, y: 150 } })
  await expect(page.getByRole('menu', { name: 'Canvas' })).toBeVisible()
  await item(page, 'Paste here').click()
  await board.expectStored({ assets: 2 })
  const canvas = await board.box(board.canvas)
  const copy = await board.box(
    page.locator('.react-flow__node-asset.selected, .react-flow__node-asset:focus').last(),
  )
  expect(Math.abs(copy.x - canvas.x - 200)).toBeLessThan(300)
})

test('the menu key opens the menu at the element, arrows and letters go through it, Escape gives the focus back', async ({
  page,
}) => {
  const board = new Board(page)
  await board.openSample()
  await board.asset('Public API').click()
  for (const keys of ['Shift+F10', 'ContextMenu']) {
    await board.press(keys)
    const menu = page.getByRole('menu', { name: 'Public API' })
    await expect(menu).toBeVisible()
    await board.press('d')
    await expect(item(page, 'Duplicate')).toBeFocused()
    await board.press('End')
    await expect(item(page, 'Delete')).toBeFocused()
    await board.press('Escape')
    await expect(menu).toHaveCount(0)
    await expect(board.asset('Public API')).toBeFocused()
  }
  await board.press('Shift+F10')
  await expect(item(page, 'Cut')).toBeFocused()
  await board.press('End')
  await board.press('Enter')
  await expect(page.getByRole('application', { name: 'Canvas' })).toBeFocused()
})

test('a menu says why something cannot be done', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await page.getByRole('button', { name: 'Menu' }).click()
  await item(page, 'Edit').click()
  const remove = item(page, 'Delete')
  await expect(remove).toHaveAttribute('aria-disabled', 'true')
  await expect(remove).toContainText('Nothing is selected')
  await board.press('ArrowLeft')
  await expect(item(page, 'View')).toBeVisible()
  await board.press('Escape')
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused()
})

test('the shortcut sheet is searched by word and by key', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toContainText('Move the selection')
  await page.keyboard.type('zoom to')
  await expect(sheet.getByText('Zoom to 100%')).toBeVisible()
  await expect(sheet.getByText('Move the selection')).toHaveCount(0)
})

test('the palette adds an asset, goes to an element, opens a threat and says why something is not possible', async ({
  page,
}) => {
  const board = new Board(page)
  await board.openSample()
  const before = Object.keys((await board.saved()).assets).length
  const palette = page.getByRole('dialog', { name: 'Search or run a command' })
  const field = palette.getByRole('combobox')

  await board.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('vector')
  await expect(palette.getByRole('option').first()).toContainText('Add asset')
  await board.press('Enter')
  await expect(palette).toHaveCount(0)
  await expect(board.nameField).toBeFocused()
  await board.press('Escape')
  await board.expectStored({ assets: before + 1 })

  await page.getByRole('button', { name: /Search or run/ }).click()
  await expect(field).toBeFocused()
  await page.keyboard.type('admin keys')
  await palette.getByRole('group', { name: 'On the canvas' }).getByRole('option').first().click()
  await expect(board.asset('Admin keys')).toBeFocused()

  await board.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('model replicated')
  await palette.getByRole('group', { name: 'Threats' }).getByRole('option').first().click()
  await expect(board.threats.getByRole('button', { name: 'Model replicated through its API' })).toBeFocused()

  await board.press('Escape')
  await board.press('Escape')
  await board.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('fit the selection')
  const fit = palette.getByRole('option', { name: /Fit the selection/ })
  await expect(fit).toHaveAttribute('aria-disabled', 'true')
  await expect(fit).toContainText('Nothing is selected')
  await board.press('Enter')
  await expect(palette).toBeVisible()
})

test('finding on the canvas goes from one to the next', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  await board.press('Control+f')
  const find = page.getByRole('dialog', { name: 'Find on the canvas' })
  await expect(find).toBeVisible()
  await page.keyboard.type('model')
  const names = await find.getByRole('option').allTextContents()
  expect(names.length).toBeGreaterThan(1)
  await board.press('Enter')
  const first = page.locator('.react-flow__node:focus')
  await expect(first).toHaveCount(1)
  const id = await first.getAttribute('data-id')
  await board.press('F3')
  await expect.poll(() => page.locator('.react-flow__node:focus').getAttribute('data-id')).not.toBe(id)
  await board.press('Shift+F3')
  await expect.poll(() => page.locator('.react-flow__node:focus').getAttribute('data-id')).toBe(id)
})

test('two assets are connected without a drag', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('Public-facing API', 200, 300)
  await board.press('Escape')
  await board.drop('ML model', 500, 300)
  await board.press('Escape')
  await board.asset('Public-facing API').click()
  await board.press('c')
  await expect(page.getByRole('dialog', { name: 'Connect to' })).toBeVisible()
  await page.keyboard.type('ml')
  await board.press('Enter')
  await board.expectStored({ flows: 1 })
  await board.press('Control+z')
  await board.expectStored({ flows: 0 })
})
