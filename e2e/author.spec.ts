import { expect, test } from '@playwright/test'
import { Board } from './board'

test('training data alone already shows what could go wrong, as questions', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('Training data', 300, 300)
  await expect(board.asset('Training data')).toBeVisible()
  await board.threats.getByRole('button', { name: /^All/ }).click()
  for (const threat of [/poisoned/i, /deleted/i, /copied|stolen|taken|leak/i]) {
    await expect(board.threats.getByRole('heading', { name: threat }).first()).toBeVisible()
  }
  await expect(board.threats.getByText(/Where does the data come from\?/).first()).toBeVisible()
})

test('a newcomer draws two assets, a flow and a zone, and the threats follow', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('External user', 140, 260)
  await board.press('Escape')
  await board.drop('Public-facing API', 560, 260)
  await board.press('Escape')
  await board.expectStored({ assets: 2, flows: 0 })
  await board.connect('External user', 'Public-facing API')
  await board.expectStored({ flows: 1 })
  const model = await board.saved()
  const flow = Object.values(model.flows)[0]
  expect(model.assets[flow?.from ?? '']?.kind).toBe('end-user')
  expect(model.assets[flow?.to ?? '']?.kind).toBe('public-api')

  await board.press('Escape')
  await board.threats.getByRole('button', { name: /^All/ }).click()
  const extraction = board.threats.getByRole('heading', { name: /API flooded|overloaded|exhaust|flood/i })
  await expect(extraction.first()).toBeVisible()
  await board.asset('Public-facing API').click()
  await board.press('Delete')
  await expect(extraction).toHaveCount(0)
  await board.expectStored({ assets: 1, flows: 0 })
  await board.press('Control+z')
  await board.expectStored({ assets: 2, flows: 1 })
  await expect(extraction.first()).toBeVisible()
})

test('a zone drawn around an asset takes it in, and dragging moves it out again', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('ML model', 500, 400)
  await board.press('Escape')
  await board.page.getByRole('searchbox', { name: /Find an asset/ }).fill('exposed')
  await board.drop('Exposed services', 500, 400)
  await board.press('Escape')
  await board.expectStored({ zones: 1 })
  const inside = Object.values((await board.saved()).assets)[0]
  expect(inside?.zone).not.toBeNull()

  const from = await board.centre(board.asset('ML model'))
  await board.drag(from, { x: from.x, y: from.y + 280 })
  await expect.poll(async () => Object.values((await board.saved()).assets)[0]?.zone).toBeNull()
  await board.press('Control+z')
  await expect.poll(async () => Object.values((await board.saved()).assets)[0]?.zone).not.toBeNull()
})

test('answering a question and applying a mitigation settle threats, and undo brings them back', async ({
  page,
}) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('Training data', 300, 300)
  await board.press('Escape')
  await board.threats.getByRole('button', { name: /^All/ }).click()
  const deleted = board.threats.locator('[data-threat^="DAT-09:"]')
  await expect(deleted).toContainText('To confirm')
  await deleted.getByRole('heading').getByRole('button').click()
  await deleted.getByRole('radio', { name: 'No', exact: true }).first().click()
  await expect(deleted).toContainText('Confirmed')
  await board.asset('Training data').focus()
  await board.press('Control+z')
  await expect(deleted).toContainText('To confirm')
  await deleted.locator('[data-control="C-BACKUP"]').click()
  await expect(deleted).toContainText('Mitigated by')
  const asset = Object.values((await board.saved()).assets)[0]
  expect(asset?.controls).toEqual({ 'C-BACKUP': 'in-place' })
  await board.asset('Training data').focus()
  await board.press('Control+z')
  await expect(deleted).toContainText('To confirm')
})
