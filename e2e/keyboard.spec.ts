import { expect, test } from '@playwright/test'
import { Board } from './board'

test('a model is drawn with the keyboard alone', async ({ page }) => {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Start empty' }).focus()
  await board.press('Enter')
  await board.press('/')
  await page.keyboard.type('public-facing')
  await board.press('Enter')
  await expect(board.nameField).toBeFocused()
  await page.keyboard.type('Scoring API')
  await board.press('Enter')
  await expect(board.asset('Scoring API')).toBeVisible()
  await board.expectStored({ assets: 1 })

  await board.press('Control+ArrowRight')
  await page.keyboard.type('ml model')
  await board.press('Enter')
  await board.expectStored({ assets: 2, flows: 1 })
  await board.press('Escape')

  await board.press('Tab')
  await expect(page.locator('.react-flow__node:focus')).toHaveCount(1)
  await board.press('Delete')
  await board.expectStored({ assets: 1 })
  await board.press('Control+z')
  await board.expectStored({ assets: 2, flows: 1 })
})

test('Delete in a panel leaves the drawing alone', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('ML model', 300, 300)
  await board.asset('ML model').click()
  await page.getByRole('tab', { name: 'Threats' }).focus()
  await board.press('Delete')
  await expect(board.asset('ML model')).toBeVisible()
  await board.asset('ML model').click()
  await board.press('Delete')
  await expect(board.asset('ML model')).toHaveCount(0)
})

test('arrows nudge and a held key is one undo', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('ML model', 300, 300)
  await board.press('Escape')
  await board.asset('ML model').click()
  const before = Object.values((await board.saved()).places)[0]
  for (let i = 0; i < 5; i++) await board.press('ArrowRight')
  await expect.poll(async () => Object.values((await board.saved()).places)[0]?.x).toBe((before?.x ?? 0) + 5)
  await board.press('Control+z')
  await expect.poll(async () => Object.values((await board.saved()).places)[0]).toEqual(before)
})

test('the keyboard goes to a panel, comes back by Escape and gets out of the canvas by Tab', async ({
  page,
}) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('Public-facing API', 300, 300)
  await board.press('1')
  await expect(page.getByRole('tab', { name: 'Threats' })).toBeFocused()
  const question = board.threats.getByRole('region', { name: 'Next best question' })
  await question.getByRole('combobox').or(question.getByRole('button')).first().focus()
  await board.press('Escape')
  await expect(board.asset('Public-facing API')).toBeFocused()
  await board.press('Tab')
  await board.press('Tab')
  await expect(board.canvas.locator('.react-flow__node:focus')).toHaveCount(0)
})

test('undo works right after a mitigation was ticked', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  await board.threats.getByRole('button', { name: 'Administrator credentials captured' }).click()
  const box = board.threats.getByRole('checkbox', { name: /Multi-factor authentication/ })
  await box.click()
  await expect(box).toBeChecked()
  await board.press('Control+z')
  await expect(box).not.toBeChecked()
})

test('an answer by keyboard leads to the next question', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  const question = board.threats.getByRole('region', { name: 'Next best question' })
  const asked = (await question.getByRole('heading').textContent()) ?? ''
  await question.getByRole('button', { name: 'No', exact: true }).focus()
  await board.press('Enter')
  await expect(question.getByRole('heading')).not.toHaveText(asked)
  await expect(question.locator('[data-question]')).toBeFocused()
})
