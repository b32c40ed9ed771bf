import { expect, test } from '@playwright/test'
import { Board } from './board'

test('a crash of the diagram leaves the threats, the work and a way out', async ({ page }) => {
  const board = new Board(page)
  await board.openSample()
  await board.saved()
  await page.addInitScript(() => {
    window.ResizeObserver = class {
      constructor() {
        throw new Error('ResizeObserver is broken')
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    }
  })
  await page.reload()
  const guard = page.getByRole('alert').filter({ hasText: 'The diagram could not be shown' })
  await expect(guard).toContainText('ResizeObserver is broken')
  await expect(board.threats.getByRole('heading', { name: /Model evaded/ })).toBeVisible()
  const download = page.waitForEvent('download')
  await guard.getByRole('button', { name: 'Download a copy' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.json$/)
})
