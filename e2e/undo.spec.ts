import { expect, test } from '@playwright/test'
import { Board } from './board'

test.describe('undo bugs of other tools that never happen here', () => {
  test('one action is one undo, also a long drag', async ({ page }) => {
    const board = new Board(page)
    await board.startEmpty()
    await board.drop('ML model', 300, 300)
    await board.press('Escape')
    const before = Object.values((await board.saved()).places)[0]
    const from = await board.centre(board.asset('ML model'))
    await board.drag(from, { x: from.x + 260, y: from.y + 120 })
    await expect.poll(async () => Object.values((await board.saved()).places)[0]).not.toEqual(before)
    await board.press('Control+z')
    await expect.poll(async () => Object.values((await board.saved()).places)[0]).toEqual(before)
    await board.press('Control+z')
    await expect(board.asset('ML model')).toHaveCount(0)
  })

  test('deleting an asset and undoing brings its flows and threats back', async ({ page }) => {
    const board = new Board(page)
    await board.openSample()
    const before = await board.saved()
    const counts = await board.page.getByRole('contentinfo').textContent()
    await board.asset('Public API').click()
    await board.press('Delete')
    await board.expectStored({ assets: Object.keys(before.assets).length - 1 })
    expect(Object.keys((await board.saved()).flows).length).toBeLessThan(Object.keys(before.flows).length)
    await board.press('Control+z')
    await board.expectStored({
      assets: Object.keys(before.assets).length,
      flows: Object.keys(before.flows).length,
    })
    const after = await board.saved()
    expect({ ...after, info: null }).toEqual({ ...before, info: null })
    await expect(board.page.getByRole('contentinfo')).toHaveText(counts ?? '')
    await board.press('Control+Shift+z')
    await expect(board.asset('Public API')).toHaveCount(0)
  })

  test('deleting a zone keeps what lies in it, and undo restores the zone whole', async ({ page }) => {
    const board = new Board(page)
    await board.openSample()
    const before = await board.saved()
    await board.zone('Data zone').getByText('Data zone').click()
    await board.press('Delete')
    await board.expectStored({ zones: Object.keys(before.zones).length - 1 })
    await expect(board.asset('Training data')).toBeVisible()
    await board.press('Control+z')
    await board.expectStored({ zones: Object.keys(before.zones).length })
    expect({ ...(await board.saved()), info: null }).toEqual({ ...before, info: null })
  })
})
