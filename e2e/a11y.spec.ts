import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Board } from './board'

const PANEL = '[role="tabpanel"][aria-label="Threats"]'
const SHEET = 'section.shadow-float'

/** Looks at one part of the page; without one at all of it, which is where landmarks and headings are judged. */
async function scan(page: Page, where: string, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  const found = violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)
  expect(found, where).toEqual([])
}

async function menu(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
}

/** The views and panels on the right. */
async function scanThreats(page: Page, board: Board): Promise<void> {
  await board.threats.getByRole('heading').getByRole('button').first().click()
  await scan(page, 'open card', PANEL)
  for (const view of ['Questions', 'Mitigations']) {
    await board.threats.getByRole('button', { name: new RegExp(`^${view}`) }).click()
    await expect(board.threats.getByText(/settles|answers \d/).first()).toBeVisible()
    await scan(page, view, PANEL)
  }
}

/** What opens over the page and closes again by Escape. */
async function scanOpened(page: Page, board: Board): Promise<void> {
  await board.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Search or run a command' })).toBeVisible()
  await page.keyboard.type('model')
  await expect(page.getByRole('group', { name: 'On the canvas' })).toBeVisible()
  await scan(page, 'palette with answers', 'dialog')
  await board.press('Escape')
  await board.asset('Public API').click({ button: 'right' })
  await expect(page.getByRole('menu', { name: 'Public API' })).toBeVisible()
  await scan(page, 'context menu', '[role="menu"]')
  await board.press('Escape')
  for (const dialog of ['Keyboard shortcuts', 'Models on this device', 'Templates', 'Catalogue']) {
    await menu(page, new RegExp(dialog))
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    await scan(page, dialog, 'dialog')
    await board.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  await scan(page, 'export', 'dialog')
  await board.press('Escape')
}

/** The canvas with all that it can show, and the panels beside it. */
async function scanPanels(page: Page, board: Board): Promise<void> {
  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await scan(page, 'outline', '[data-outline]')
  await page.getByRole('tab', { name: 'Attackers' }).click()
  const attackers = page.getByRole('tabpanel', { name: 'Attackers' })
  await expect(attackers.getByRole('button').first()).toBeVisible()
  await scan(page, 'attackers', '[role="tabpanel"][aria-label="Attackers"]')
  await board.asset('Public API').click()
  await page.getByRole('tab', { name: 'Element' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Element' }).getByLabel('Name').first()).toBeVisible()
  await scan(page, 'element', '[role="tabpanel"][aria-label="Element"]')
  await board.press('Escape')
  await board.press('n')
  await page.keyboard.type('Ask the bank')
  await board.press('Control+Enter')
  await scan(page, 'canvas with a note', 'main')
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const board = new Board(page)
    await page.goto('/')
    await expect(page.getByRole('button', { name: /Sample AI system/ })).toBeVisible()
    await scan(page, 'welcome')
    await board.openSample()
    await scan(page, 'whole page')
    await scanThreats(page, board)
    await scanOpened(page, board)
  })

  test(`axe finds nothing beside the canvas, ${theme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const board = new Board(page)
    await board.openSample()
    await scanPanels(page, board)
  })

  test(`axe finds nothing where there is little room, ${theme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
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
      await scan(page, `sheet ${name}`, SHEET)
    }
    await bar.getByRole('button', { name: 'More panels' }).click()
    await scan(page, 'more panels', '[role="menu"]')
    await page.getByRole('menuitemradio', { name: 'Outline' }).click()
    await expect(page.getByRole('treegrid')).toBeVisible()
    await scan(page, 'outline as a sheet', SHEET)
  })
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
  await scan(page, 'outline', '[data-outline]')
})
