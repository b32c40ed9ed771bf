import { expect, type Page, test } from '@playwright/test'
import { bigModel } from '../bench/big-model'
import { Board } from './board'

/** A model of 300 assets, as if it had been saved by an earlier visit. */
async function openLarge(page: Page): Promise<Board> {
  const model = bigModel(300)
  const [key, value] = [`strideboard/model/${model.info.id}`, JSON.stringify({ revision: 1, model })]
  await page.addInitScript(([name, text]) => localStorage.setItem(name ?? '', text ?? ''), [key, value])
  const board = new Board(page)
  await page.goto('/')
  await expect(page.locator('.far-card').first()).toBeAttached()
  return board
}

const api = (page: Page) => page.locator('.react-flow__node[data-id="api-8"]')
const lifted = (page: Page) => page.locator('.lifted-layer')

async function zoom(page: Page): Promise<number> {
  const style = await page.locator('.react-flow__viewport').getAttribute('style')
  return Number(/scale\(([\d.]+)\)/.exec(style ?? '')?.[1])
}

async function hold(page: Page, board: Board, by: { x: number; y: number }): Promise<void> {
  const from = await board.centre(api(page))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 2 })
  // Ctrl holds off the snapping, so that it comes to lie where the pointer is.
  await page.keyboard.down('Control')
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 })
}

test.describe('a large drawing', () => {
  for (const near of [false, true]) {
    test(`what is dragged lies on a layer of its own and lands where it is let go, ${near ? 'near by' : 'from far off'}`, async ({
      page,
    }) => {
      const board = await openLarge(page)
      if (near) {
        await api(page).click()
        await board.press('Shift+2')
        await expect(api(page).locator('.asset-name')).toBeVisible()
      }
      // Those that come after the first picture too.
      if (!near) await expect(page.locator('.react-flow__node-asset')).toHaveCount(300)
      const before = (await board.saved()).places['api-8']
      const flow = page.getByRole('img', { name: /^Flow: user to api, from user 8 / }).first()
      const line = near ? null : await flow.getAttribute('d')
      const scale = await zoom(page)
      // Down within its zone, so that its place is still told from the same corner.
      await hold(page, board, { x: 0, y: 60 * scale })
      await expect(lifted(page)).toBeAttached()
      const shown = lifted(page).locator(near ? '.lifted-node.selected .asset-name' : '.far-selected')
      await expect(shown).toBeAttached()
      if (line) await expect(lifted(page).locator(`.flow-line[d="${line}"]`)).toHaveCount(0)
      await page.mouse.up()
      await page.keyboard.up('Control')
      await expect(lifted(page)).toHaveCount(0)
      await expect.poll(async () => (await board.saved()).places['api-8']?.y).not.toBe(before?.y)
      const after = (await board.saved()).places['api-8']
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0) - 60)).toBeLessThan(1 / scale)
      expect(after?.x).toBe(before?.x)
      if (line) await expect(flow).not.toHaveAttribute('d', line)
      await board.press('Control+z')
      await expect.poll(async () => (await board.saved()).places['api-8']).toEqual(before)
    })
  }

  test('Escape gives a drag up and brings back what was lifted', async ({ page }) => {
    const board = await openLarge(page)
    const before = await board.saved()
    await hold(page, board, { x: 60, y: 10 })
    await expect(lifted(page)).toBeAttached()
    await page.keyboard.down('Alt')
    await expect(lifted(page)).toHaveCSS('cursor', 'copy')
    await page.keyboard.up('Alt')
    await page.keyboard.press('Escape')
    await expect(lifted(page)).toHaveCount(0)
    await page.keyboard.down('Alt')
    await expect(page.locator('[data-gesture-hint]')).toHaveCount(0)
    await page.keyboard.up('Alt')
    await expect(page.locator('.react-flow__node.lifted')).toHaveCount(0)
    await page.mouse.up()
    await page.keyboard.up('Control')
    expect((await board.saved()).places).toEqual(before.places)
  })
})
