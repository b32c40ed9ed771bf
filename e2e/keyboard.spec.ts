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
