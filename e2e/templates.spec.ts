import { expect, test } from '@playwright/test'
import { Board } from './board'

test('a template opens from the welcome, another from the dialog, each as a model of its own', async ({
  page,
}) => {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'RAG chatbot' }).click()
  await expect(board.asset('Vector store')).toBeVisible()
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: 'Templates…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Templates' })
  await expect(dialog.getByRole('button', { name: /Sample AI system/ })).toBeVisible()
  await dialog.getByRole('button', { name: /Federated hospital network/ }).click()
  await expect(board.asset('Aggregator')).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await board.expectStored({ assets: 14, flows: 16, zones: 6 })
  await expect.poll(async () => (await board.stored()).length).toBe(2)
})
