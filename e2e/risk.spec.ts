import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { scan } from './axe'
import { Board } from './board'

async function openAgent(page: Page, tab: 'Risk' | 'Review'): Promise<Board> {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: /Agentic assistant/ }).click()
  await expect(board.asset('Assistant agent')).toBeVisible()
  await page.getByRole('tab', { name: tab }).click()
  return board
}

const risk = (page: Page) => page.getByRole('tabpanel', { name: 'Risk' })
const review = (page: Page) => page.getByRole('tabpanel', { name: 'Review' })
const matrix = (page: Page) => page.getByRole('grid', { name: /Risk matrix/ })

/** The numbers of a row of the table of totals: inherent, residual, target. */
async function totals(page: Page, level: string): Promise<number[]> {
  const row = risk(page).getByRole('row', { name: level }).first()
  await expect(row).toBeVisible()
  return (await row.getByRole('cell').allInnerTexts()).map(Number)
}

test('a cell of the matrix filters the threat list, by keyboard too', async ({ page }) => {
  const board = await openAgent(page, 'Risk')
  const cell = matrix(page).getByRole('button', { name: 'Likelihood 3, impact 4: 9 threats' })
  await matrix(page).getByRole('button').first().focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
    await board.press(key)
  await expect(cell).toBeFocused()
  await board.press('Enter')
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  await risk(page).getByRole('button', { name: 'Show in the list' }).click()
  await expect(board.threats.locator('[data-threat]')).toHaveCount(9)
  await board.threats.getByRole('button', { name: /^Only Likelihood 3, impact 4/ }).click()
  expect(await board.threats.locator('[data-threat]').count()).toBeGreaterThan(9)
})

test('a cell of the heat map filters too, and pressing it again shows all', async ({ page }) => {
  await openAgent(page, 'Risk')
  const map = page.getByRole('grid', { name: /Heat map/ })
  const cell = map.getByRole('button', { name: /^Assistant agent, information disclosure: / })
  await cell.click()
  await expect(
    risk(page).getByRole('heading', { name: 'Assistant agent, information disclosure' }),
  ).toBeVisible()
  await cell.click()
  await expect(risk(page).getByRole('button', { name: 'Show in the list' })).toHaveCount(0)
})

test('the plan marks what it needs as planned, the target falls, and undo takes all of it back', async ({
  page,
}) => {
  const board = await openAgent(page, 'Risk')
  const [inherent, residual, target] = await totals(page, 'High')
  expect(target).toBe(residual)
  await risk(page).getByRole('button', { name: 'Plan mitigations' }).click()
  const mark = risk(page).getByRole('button', { name: 'Mark all as planned' })
  await expect(mark).toBeEnabled({ timeout: 30_000 })
  const saved = page.waitForEvent('download')
  await risk(page).getByRole('button', { name: 'Export the plan' }).click()
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click()
  const table = readFileSync(await (await saved).path(), 'utf8')
  const steps = await risk(page)
    .getByRole('button', { name: /^Planned/ })
    .count()
  expect(table.trim().split('\r\n')).toHaveLength(steps + 1)
  await mark.click()
  await expect(risk(page).getByRole('button', { name: 'All are planned' })).toBeVisible({ timeout: 30_000 })
  await risk(page).getByText('Overview', { exact: true }).click()
  await expect.poll(async () => (await totals(page, 'High'))[2]).toBeLessThan(target ?? 0)
  expect((await totals(page, 'High')).slice(0, 2)).toEqual([inherent, residual])
  await board.press('Control+z')
  await expect.poll(async () => (await totals(page, 'High'))[2]).toBe(target)
  const { assets } = await board.saved()
  expect(Object.values(assets).flatMap(({ controls }) => Object.values(controls))).not.toContain('planned')
})

test('what if tells what a mitigation would do before it is placed', async ({ page }) => {
  const board = await openAgent(page, 'Risk')
  await risk(page).getByText('Plan', { exact: true }).click()
  await risk(page)
    .getByRole('combobox', { name: 'Mitigation to try' })
    .selectOption({ label: 'Human approval of risky actions' })
  await risk(page).getByRole('combobox', { name: 'Where' }).selectOption({ label: 'Assistant agent' })
  await expect(risk(page).getByText('Lowers 4 threats.')).toBeVisible()
  expect(
    Object.values((await board.stored())[0]?.assets ?? {}).some(({ controls }) => 'C-HITL' in controls),
  ).toBe(false)
  await risk(page).getByRole('button', { name: 'Mark as in place' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'Human approval of risky actions: in place' }),
  ).toBeVisible()
})

test('coverage opens a list, an item its threats, and those filter the threat list', async ({ page }) => {
  const board = await openAgent(page, 'Risk')
  await risk(page).getByText('Coverage', { exact: true }).click()
  await risk(page)
    .getByRole('button', { name: /OWASP LLM 2026/ })
    .click()
  const item = risk(page).getByRole('button', { name: /LLM01:2026/ })
  await item.click()
  const count = await risk(page).locator('li li li').count()
  await risk(page)
    .getByRole('button', { name: /^Show in the list/ })
    .click()
  await expect(board.threats.getByRole('button', { name: /^Only LLM01:2026/ })).toBeVisible()
  expect(await board.threats.locator('[data-threat]').count()).toBeGreaterThanOrEqual(Math.min(count, 1))
})

async function changeModel(board: Board): Promise<void> {
  await board.asset('Agent traces').click()
  await board.press('Delete')
  await board.page.keyboard.press('Escape')
  await board.drop('Training data', 300, 500)
}

test('a baseline is taken, the model changes, canvas and list show how, and a review is due', async ({
  page,
}) => {
  const board = await openAgent(page, 'Review')
  await review(page).getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Operation' })
  await review(page).getByRole('textbox', { name: 'Name' }).fill('Before launch')
  await review(page).getByRole('button', { name: 'Take a baseline' }).click()
  await expect(review(page).getByRole('heading', { name: 'Before launch' })).toBeVisible()
  await changeModel(board)
  const reminder = page.getByRole('button', { name: 'Review is due' })
  await expect(reminder).toBeVisible()
  await expect(review(page).getByText('New kind of asset:')).toBeVisible()

  await review(page)
    .getByRole('button', { name: /^Compare Before launch/ })
    .click()
  const legend = page.getByRole('region', { name: 'Comparison' })
  await expect(legend).toContainText('1 added')
  await expect(page.locator('.compare-box[data-diff="added"]')).toHaveCount(1)
  await expect(page.locator('.compare-box[data-ghost][data-diff="removed"]')).toHaveText('Agent traces')
  await expect(review(page).getByText(/^Removed \d+:/)).toBeVisible()
  const fresh = review(page).getByRole('region', { name: /^New: \d+ threats/ })
  await fresh.getByRole('button').first().click()
  await expect(board.threats.locator('[data-open="true"]')).toBeVisible()
  await legend.getByRole('button', { name: 'Stop comparing' }).click()
  await expect(page.locator('.compare-box')).toHaveCount(0)

  await reminder.click()
  await review(page).getByRole('button', { name: 'Take a baseline' }).click()
  await expect(reminder).toHaveCount(0)
  await expect(review(page).getByRole('img', { name: /^Threats: from \d+ open/ })).toBeVisible()
  await review(page).getByRole('button', { name: 'More for Before launch' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(review(page).getByRole('heading', { name: 'Before launch' })).toHaveCount(0)
  await board.press('Control+z')
  await expect(review(page).getByRole('heading', { name: 'Before launch' })).toBeVisible()
})

test('after the review date a reminder stands until a new date is set', async ({ page }) => {
  await openAgent(page, 'Review')
  const reminder = page.getByRole('button', { name: 'Review is due' })
  const date = review(page).getByLabel('Next review')
  await date.fill('2020-01-31')
  await expect(reminder).toBeVisible()
  await expect(review(page).getByText('The review date was 31 Jan 2020')).toBeVisible()
  await date.fill('2120-01-31')
  await expect(reminder).toHaveCount(0)
})

test('every tab of the side panel fits where it is narrow', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await openAgent(page, 'Risk')
  const strip = page.getByRole('tablist', { name: 'Side panel' })
  expect(await strip.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
})

test('axe finds nothing in risk and review', async ({ page }) => {
  test.slow()
  const board = await openAgent(page, 'Risk')
  await press(matrix(page).getByRole('button', { name: /: 9 threats/ }))
  await scan(page, 'overview')
  await page.getByText('Plan', { exact: true }).click()
  await expect(page.getByRole('button', { name: 'Mark all as planned' })).toBeEnabled({ timeout: 30_000 })
  await press(page.getByRole('button', { name: /^What if/ }).first())
  await press(page.getByRole('button', { name: /^brings down/ }).first())
  await scan(page, 'plan', { part: '[role="tabpanel"]' })
  await page.getByText('Coverage', { exact: true }).click()
  await press(page.getByRole('button', { name: /STRIDE × element/ }))
  await press(page.getByRole('button', { name: /OWASP LLM 2026/ }))
  await scan(page, 'coverage', { part: '[role="tabpanel"]' })
  await page.getByRole('tab', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Take a baseline' }).click()
  await changeModel(board)
  await press(review(page).getByRole('button', { name: /^Compare / }))
  await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible()
  await scan(page, 'review')
})

/** By keyboard, so that no tooltip of the pointer is in the picture. */
async function press(target: Locator): Promise<void> {
  await target.focus()
  await target.page().keyboard.press('Enter')
}
