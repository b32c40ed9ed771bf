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

test('a panel or a dialog that did not load leaves the page alone, and comes when asked for again', async ({
  page,
}) => {
  const parts = /assets\/(risk-view|catalogue-dialog)-[^/]*\.js$/
  await page.route(parts, (route) => route.abort())
  const board = new Board(page)
  await board.startEmpty()
  await page.getByRole('tab', { name: 'Risk' }).click()
  const guard = page.getByRole('alert').filter({ hasText: 'Risk could not be loaded' })
  await expect(guard).toBeVisible()
  const openCatalogue = async () => {
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Catalogue' }).click()
  }
  await openCatalogue()
  await expect(page.getByRole('alert').filter({ hasText: 'Part of the app' })).toBeVisible()
  await board.drop('ML model', 300, 300)
  await board.expectStored({ assets: 1 })
  await page.unroute(parts)
  await guard.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('grid', { name: /Risk matrix/ })).toBeVisible()
  await openCatalogue()
  await expect(page.getByRole('dialog', { name: 'Catalogue' })).toBeVisible()
})
