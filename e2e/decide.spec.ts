import { expect, type Locator, test } from '@playwright/test'
import { Board } from './board'

/** The first card of the list, opened by keyboard. */
async function openFirst(board: Board): Promise<{ card: Locator; title: string }> {
  const button = board.threats.locator('[data-card]').first()
  const title = (await button.textContent()) ?? ''
  await button.press('Enter')
  return { card: board.threats.getByRole('article', { name: title }).first(), title }
}

test('a threat is accepted by keyboard, undone, and its reason is asked for', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  const { card } = await openFirst(board)
  await card.getByRole('button', { name: 'Decide…' }).press('Enter')
  await expect(card.getByRole('radio', { name: 'Open' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(card.getByRole('radio', { name: 'Accept' })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(card.getByRole('alert')).toContainText('Say why')
  await card.getByLabel('Reason (required)').fill('Pilot with test data')
  await card.getByLabel('Owner').fill('Ada')
  await page.keyboard.press('Control+Enter')
  await expect(card.getByRole('button', { name: 'Change decision' })).toBeFocused()
  await expect(card.getByText('Pilot with test data')).toBeVisible()
  await expect(card.locator('p').first()).toContainText('Accepted · Ada')
  await page.keyboard.press('Control+z')
  await expect(card.getByRole('button', { name: 'Decide…' })).toBeVisible()
})

test('the same decision for all that are shown is one step', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  await expect(board.threats.locator('[data-card]').first()).toBeVisible()
  const count = await board.threats.locator('[data-card]').count()
  await board.threats.getByRole('button', { name: `Decide on these ${count}…` }).click()
  const form = board.threats.getByRole('region', { name: 'Decide on several threats' })
  await form.getByText('Transfer', { exact: true }).click()
  await form.getByLabel('Reason (required)').fill('Run by the provider')
  await form.getByRole('button', { name: `Decide on ${count} threats` }).click()
  await expect(form).toBeHidden()
  await board.threats.getByText('Answered', { exact: false }).first().click()
  await expect(board.threats.getByText('Transferred').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(board.threats.getByText('Transferred')).toHaveCount(0)
})

test('an answer that makes it worse re-opens the threat, and shows the old decision', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('Training data', 300, 200)
  await page.keyboard.press('Escape')
  const card = board.threats.locator('[data-threat^="DAT-09:"]')
  await card.locator('[data-card]').click()
  await card.getByRole('button', { name: 'Decide…' }).click()
  await card.getByText('Accept', { exact: true }).click()
  await card.getByLabel('Reason (required)').fill('Copies exist')
  await card.getByRole('button', { name: 'Save decision' }).click()
  await card.getByRole('radio', { name: 'No', exact: true }).first().click({ force: true })
  await expect(card.getByText('Re-opened.')).toBeVisible()
  await expect(card).toContainText('Copies exist')
  await expect(card).toContainText('It was to confirm and is confirmed')
  await card.getByRole('button', { name: 'It still holds' }).click()
  await expect(card.getByText('Re-opened.')).toBeHidden()
})
