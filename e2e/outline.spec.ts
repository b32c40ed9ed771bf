import { expect, type Page, test } from '@playwright/test'
import { Board } from './board'

function outline(page: Page) {
  const grid = page.getByRole('treegrid', { name: 'Outline' })
  return {
    grid,
    row: (name: string | RegExp) => grid.getByRole('row', { name }),
    focused: grid.locator('tr:focus'),
    /** Chooses in the list that a command opens. */
    choose: async (list: string, what: string) => {
      const dialog = page.getByRole('dialog', { name: list })
      await expect(dialog).toBeVisible()
      await page.keyboard.type(what)
      await expect(dialog.getByRole('option').first()).toContainText(new RegExp(what, 'i'))
      await page.keyboard.press('Enter')
      await expect(dialog).toHaveCount(0)
    },
  }
}

test('the outline is read and walked by key, in step with the canvas', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  await board.press('o')
  const { grid, row, focused } = outline(page)
  await expect(focused).toHaveAttribute('aria-level', '1')
  await expect(row(/^Public API, Public-facing API, \d+ open threats?, worst/)).toHaveAttribute(
    'aria-expanded',
    'false',
  )
  await page.keyboard.type('public a')
  await expect(focused).toContainText('Public API')
  await expect(page.locator('.react-flow__node-asset.selected')).toContainText('Public API')
  await board.press('ArrowRight')
  await expect(focused).toHaveAttribute('aria-expanded', 'true')
  await board.press('ArrowRight')
  await expect(focused).toHaveAttribute('aria-level', '3')
  await expect(page.locator('.flow[data-selected]')).toHaveCount(1)
  await board.press('ArrowLeft')
  await expect(focused).toContainText('Public API')
  await board.press('Shift+ArrowDown')
  await expect(grid.locator('tr[aria-selected="true"]')).toHaveCount(2)
  await board.asset('Admin keys').click()
  await expect(grid.locator('tr[tabindex="0"]')).toContainText('Admin keys')
  await expect(grid.locator('tr[aria-selected="true"]')).toHaveCount(1)
})

test('a model is drawn in the outline alone', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await page.getByRole('tab', { name: 'Outline' }).click()
  const { grid, row, focused, choose } = outline(page)
  const type = async (name: string) => {
    await expect(grid.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await page.keyboard.type(name)
    await board.press('Enter')
    await expect(focused).toContainText(name)
  }
  const command = async (name: string) => {
    await board.press('Shift+F10')
    await page.getByRole('menuitem', { name }).press('Enter')
  }
  await page.getByRole('button', { name: 'Add…' }).press('Enter')
  await choose('Add', 'application network')
  await type('Backend')
  await command('Add in this zone…')
  await choose('Add', 'public-facing')
  await type('Front door')
  await board.press('ArrowLeft')
  await command('Add in this zone…')
  await choose('Add', 'vector')
  await type('Index')
  await page.keyboard.type('fr')
  await expect(focused).toContainText('Front door')
  await command('Connect to…')
  await choose('Connect to', 'index')
  await expect(focused).toContainText('to Index')
  await board.press('F2')
  await type('query')
  await board.expectStored({ assets: 2, zones: 1, flows: 1 })
  await expect(row(/^query, to Index, /)).toHaveAttribute('aria-level', '3')
  await page.keyboard.type('in')
  await expect(focused).toHaveAccessibleName(/^Index, /)
  await command('Move to zone…')
  await choose('Move to zone', 'outside')
  await expect(row(/^Index, /)).toHaveAttribute('aria-level', '1')
  await expect(focused).toContainText('Index')
  await board.press('Delete')
  await expect(focused).toHaveCount(1)
  await board.expectStored({ assets: 1, flows: 0 })
  await board.press('Control+z')
  await board.expectStored({ assets: 2, flows: 1 })
})

test('a flow gets another end without a drag, and a zone another size', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  await board.press('o')
  const { focused, choose } = outline(page)
  await expect(focused).toHaveCount(1)
  await page.keyboard.type('public a')
  await board.press('ArrowRight')
  await board.press('ArrowRight')
  const id = await focused.getAttribute('data-row')
  await board.press('ContextMenu')
  await page.getByRole('menuitem', { name: 'Change where it ends…' }).press('Enter')
  await choose('Change where the flow ends', 'admin keys')
  const keys = Object.entries((await board.saved()).assets).find(([, { name }]) =>
    name.startsWith('Admin keys'),
  )?.[0]
  await expect.poll(async () => (await board.saved()).flows[id ?? '']?.to).toBe(keys)
  await board.press('Home')
  const zone = (await focused.getAttribute('data-row')) ?? ''
  await board.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Position and size…' }).press('Enter')
  const left = page.getByRole('spinbutton', { name: 'Left' })
  await expect(left).toBeFocused()
  const before = (await board.saved()).places[zone]
  await page.getByRole('spinbutton', { name: 'Width' }).fill(String((before?.w ?? 0) + 120))
  await expect.poll(async () => (await board.saved()).places[zone]?.w).toBe((before?.w ?? 0) + 120)
})
