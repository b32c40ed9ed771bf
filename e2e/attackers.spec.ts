import { expect, type Page, test } from '@playwright/test'
import { scan } from './axe'
import { Board } from './board'

async function openAgent(page: Page): Promise<Board> {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: /Agentic assistant/ }).click()
  await expect(board.asset('Assistant agent')).toBeVisible()
  await page.getByRole('tab', { name: 'Attackers' }).click()
  return board
}

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Attackers' })

test('an attacker is chosen, a path is drawn and told, broken by a mitigation, and back after undo', async ({
  page,
}) => {
  const board = await openAgent(page)
  await panel(page).getByRole('button', { name: 'Opportunist' }).click()
  await expect(panel(page).getByRole('heading', { name: '5 attack paths' })).toBeVisible()
  await expect(board.asset('Employee').locator('.attack-sign[data-role="entry"]')).toBeVisible()
  await expect(board.asset('Company files').locator('.attack-sign[data-role="jewel"]')).toBeVisible()

  const path = panel(page).getByRole('button', { name: /Attack path to Tool tokens/ })
  await path.click()
  await expect(panel(page).getByText('An opportunist begins at')).toBeVisible()
  await expect(board.asset('Employee').locator('.attack-step')).toHaveText('1')
  await expect(board.asset('Assistant agent').locator('.attack-step')).toHaveText('2')
  await expect(board.asset('Tool tokens').locator('.attack-step')).toHaveText('3')
  await expect(board.asset('Company files').locator('[data-emphasis="out"]')).toBeVisible()
  await expect(board.asset('Tool tokens')).toHaveAttribute('aria-label', /step 3 of the attack path/)

  await expect(panel(page).getByText(/Choke points: .*Assistant agent/)).toBeVisible()
  const best = panel(page).getByRole('listitem').filter({ hasText: 'breaks 5 of 5 paths' }).first()
  await best.getByRole('button', { name: /^In place/ }).click()
  await expect(panel(page).getByText('No path leads to a crown jewel')).toBeVisible()
  await expect(board.asset('Tool tokens').locator('.attack-step')).toHaveCount(0)

  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(path).toBeVisible()
})

test('scope, a profile of one’s own and a crown jewel are part of the model', async ({ page }) => {
  const board = await openAgent(page)
  await panel(page)
    .getByRole('checkbox', { name: /Troll or activist/ })
    .uncheck()
  await expect(panel(page).getByText('13 of 14 are in scope')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Add an attacker' }).click()
  const form = panel(page).getByRole('form', { name: 'Add an attacker' })
  await form.getByRole('textbox', { name: 'Name' }).fill('Rival team')
  await form.getByRole('textbox', { name: 'Motives' }).fill('fame, bonus')
  await form.getByText('Employee with normal access').click()
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Rival team' })).toBeVisible()
  await expect(panel(page).getByText('Wants: fame, bonus')).toBeVisible()

  await board.asset('Agent traces').click()
  await panel(page).getByRole('button', { name: 'Mark the selection as a crown jewel' }).click()
  await expect(panel(page).getByText('is marked as a crown jewel')).toBeVisible()
  const model = await board.saved()
  expect(Object.values(model.attackers)).toEqual([
    {
      name: 'Rival team',
      summary: '',
      motives: ['fame', 'bonus'],
      capability: 2,
      access: ['remote', 'insider'],
    },
  ])
  expect(model.info.attackers).toEqual({ 'A-TROLL': { inScope: false } })
  expect(Object.values(model.assets).find(({ name }) => name === 'Agent traces')?.crown).toBe(true)

  await panel(page).getByRole('button', { name: 'Remove' }).click()
  await expect(panel(page).getByText('13 of 14 are in scope')).toBeVisible()
})

test('threats that nobody in scope can carry out are folded under the attackers', async ({ page }) => {
  await openAgent(page)
  const folded = panel(page).getByText(/threats that no attacker in scope can carry out/)
  await expect(panel(page).getByRole('checkbox').first()).toBeVisible()
  await expect(folded).toHaveCount(0)
  for (const box of await panel(page).getByRole('checkbox').all()) await box.uncheck()
  await folded.click()
  await expect(panel(page).getByText('No attacker in scope is capable enough.').first()).toBeVisible()
})

test('what nobody in scope can carry out is folded at the end of the threats, counted apart', async ({
  page,
}) => {
  const board = await openAgent(page)
  const boxes = panel(page).getByRole('checkbox')
  await expect(boxes.first()).toBeVisible()
  for (const box of await boxes.all()) await box.uncheck()
  await panel(page)
    .getByRole('checkbox', { name: /Honest mistake/ })
    .check()
  await page.getByRole('tab', { name: 'Threats' }).click()
  const folded = board.threats.getByRole('button', {
    name: /^Out of reach of every attacker in scope \(\d+\)$/,
  })
  await expect(folded).toHaveAttribute('aria-expanded', 'false')
  await folded.click()
  await expect(board.threats.getByText(/^No attacker in scope/).first()).toBeVisible()
  await scan(page, 'folded', { part: '[role="tabpanel"]' })
})

test('axe finds nothing in the attackers', async ({ page }) => {
  await openAgent(page)
  await expect(panel(page).getByRole('button', { name: 'Opportunist' })).toBeVisible()
  await scan(page, 'list')
  await panel(page).getByRole('button', { name: 'Opportunist' }).focus()
  await page.keyboard.press('Enter')
  const path = panel(page).getByRole('button', { name: /Attack path to Tool tokens/ })
  await path.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText('breaks 5 of 5 paths').first()).toBeVisible()
  await scan(page, 'path', { part: '[role="tabpanel"]' })
})
