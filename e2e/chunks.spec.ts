import { expect, test } from '@playwright/test'
import { Board } from './board'

test('parts that cannot be loaded are said, and drawing goes on', async ({ page }) => {
  await page.route(/assets\/(catalogue|model-catalogue|read-pack|templates|template-)[^/]*\.js$/, (route) =>
    route.abort(),
  )
  const board = new Board(page)
  await page.goto('/')
  await expect(
    page.getByRole('alert').filter({ hasText: 'The threat rules could not be loaded' }),
  ).toBeVisible()
  await page.getByRole('button', { name: /Sample AI system/ }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The templates could not be loaded' })).toBeVisible()
  await page.getByRole('button', { name: 'Start empty' }).click()
  await board.drop('ML model', 300, 300)
  await board.expectStored({ assets: 1 })
})
