import { expect, type Page, test } from '@playwright/test'
import { scan } from './axe'
import { Board } from './board'

const PANEL = '[role="tabpanel"][aria-label="Threats"]'
const SHEET = '[data-sheet] > section'

async function menu(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
}

/** The views and panels on the right. */
async function scanThreats(page: Page, board: Board): Promise<void> {
  await board.threats.getByRole('heading').getByRole('button').first().click()
  await scan(page, 'open card', { part: PANEL })
  for (const view of ['Questions', 'Mitigations']) {
    await board.threats.getByRole('button', { name: new RegExp(`^${view}`) }).click()
    await expect(board.threats.getByText(/settles|answers \d/).first()).toBeVisible()
    await scan(page, view, { part: PANEL })
  }
}

/** What opens over the page and closes again by Escape. */
async function scanOpened(page: Page, board: Board): Promise<void> {
  await board.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Search or run a command' })).toBeVisible()
  await page.keyboard.type('model')
  await expect(page.getByRole('group', { name: 'On the canvas' })).toBeVisible()
  await scan(page, 'palette with answers', { part: 'dialog' })
  await board.press('Escape')
  await board.asset('Public API').click({ button: 'right' })
  await expect(page.getByRole('menu', { name: 'Public API' })).toBeVisible()
  await scan(page, 'context menu', { part: '[role="menu"]' })
  await board.press('Escape')
  for (const dialog of [
    'Keyboard shortcuts',
    'Models on this device',
    'Earlier versions',
    'Templates',
    'Catalogue',
  ]) {
    await menu(page, new RegExp(dialog))
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    await scan(page, dialog, { part: 'dialog' })
    await board.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  await scan(page, 'export', { part: 'dialog' })
  await board.press('Escape')
}

/** The canvas with all that it can show, and the panels beside it. */
async function scanPanels(page: Page, board: Board): Promise<void> {
  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await scan(page, 'outline', { part: '[data-outline]' })
  await page.getByRole('tab', { name: 'Attackers' }).click()
  const attackers = page.getByRole('tabpanel', { name: 'Attackers' })
  await expect(attackers.getByRole('button').first()).toBeVisible()
  await scan(page, 'attackers', { part: '[role="tabpanel"][aria-label="Attackers"]' })
  await board.asset('Public API').click()
  await page.getByRole('tab', { name: 'Element' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Element' }).getByLabel('Name').first()).toBeVisible()
  await scan(page, 'element', { part: '[role="tabpanel"][aria-label="Element"]' })
  await board.press('Escape')
  await board.press('n')
  await page.keyboard.type('Ask the bank')
  await board.press('Control+Enter')
  await scan(page, 'canvas with a note', { part: 'main' })
}

test('axe finds nothing', async ({ page }) => {
  test.slow()
  const board = new Board(page)
  await page.goto('/')
  await expect(page.getByRole('button', { name: /Sample AI system/ })).toBeVisible()
  await scan(page, 'welcome')
  await board.openSample()
  await scan(page, 'whole page')
  await scanThreats(page, board)
})

test('axe finds nothing in what opens over the page', async ({ page }) => {
  test.slow()
  const board = new Board(page)
  await board.openSample()
  await scanOpened(page, board)
})

test('axe finds nothing beside the canvas', async ({ page }) => {
  test.slow()
  const board = new Board(page)
  await board.openSample()
  await scanPanels(page, board)
})

test('axe finds nothing where there is little room', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 1024, height: 768 })
  const board = new Board(page)
  await board.openSample()
  await scan(page, 'tablet')
  await page.setViewportSize({ width: 390, height: 844 })
  await scan(page, 'phone')
  const bar = page.getByRole('navigation', { name: 'Panels' })
  for (const name of [/^Add/, /^Threats/, /^Element/]) {
    await bar.getByRole('button', { name }).click()
    await expect(page.getByRole('region').getByRole('button', { name: /^Close / })).toBeVisible()
    await scan(page, `sheet ${name}`, { part: SHEET })
  }
  await bar.getByRole('button', { name: 'More panels' }).click()
  await scan(page, 'more panels', { part: '[role="menu"]' })
  await page.getByRole('menuitemradio', { name: 'Outline' }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await scan(page, 'outline as a sheet', { part: SHEET })
  await expectRoom(page, board)
})

/** A page zoomed to 400 % and a phone on its side: everything can be reached, and nothing scrolls both ways. */
async function expectRoom(page: Page, board: Board): Promise<void> {
  await page.setViewportSize({ width: 844, height: 390 })
  await expect(page.getByRole('navigation', { name: 'Panels' })).toBeVisible()
  await page.setViewportSize({ width: 320, height: 256 })
  const sheet = page.getByRole('region', { name: 'Outline', exact: true })
  expect((await board.box(sheet)).height).toBeGreaterThan(200)
  await sheet.getByRole('button', { name: 'Close Outline' }).click()
  await page.getByRole('application', { name: 'Canvas' }).focus()
  await page.keyboard.press('t')
  const triage = page.getByRole('region', { name: 'Triage' })
  for (const name of ['Accept', 'Undo', 'Leave triage'])
    await triage.getByRole('button', { name }).click({ trial: true })
  expect(await triage.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
}

test('axe finds nothing in forced colours', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const board = new Board(page)
  await board.openSample()
  await scan(page, 'whole page')
  await scanThreats(page, board)
  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await scan(page, 'outline', { part: '[data-outline]' })
})
