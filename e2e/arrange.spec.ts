import { expect, test } from '@playwright/test'
import { Board } from './board'

/** Two servers in a row with a flow between them, and a third one below. */
async function three(board: Board): Promise<void> {
  await board.startEmpty()
  await board.drop('ML model', 300, 150)
  await board.drop('Training data', 760, 150)
  await board.drop('Hosting server', 420, 420)
}

test.describe('arranging', () => {
  test('a dragged asset snaps to another one and shows why; Ctrl holds that off, Shift keeps to one axis', async ({
    page,
  }) => {
    const board = new Board(page)
    await three(board)
    const goal = await board.box(board.asset('ML model'))
    const from = await board.centre(board.asset('Hosting server'))
    const off = { x: goal.x + goal.width / 2 + 4, y: from.y - 37 }
    const { mouse } = page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x + 9, from.y + 9, { steps: 3 })
    await mouse.move(off.x, off.y, { steps: 8 })
    await expect(page.locator('.guides path[data-type="line"]').first()).toBeAttached()
    await expect.poll(async () => (await board.box(board.asset('Hosting server'))).x).toBeCloseTo(goal.x, 0)
    await page.keyboard.down('Control')
    await expect
      .poll(async () => (await board.box(board.asset('Hosting server'))).x)
      .toBeCloseTo(goal.x + 4, 0)
    await expect(page.locator('.guides')).toHaveCount(0)
    await page.keyboard.up('Control')
    await page.keyboard.down('Shift')
    await mouse.move(off.x - 30, off.y + 40)
    await expect
      .poll(async () => (await board.centre(board.asset('Hosting server'))).y)
      .toBeCloseTo(from.y, 0)
    await page.keyboard.up('Shift')
    await mouse.move(off.x, off.y)
    await mouse.up()
    await expect(page.locator('.guides')).toHaveCount(0)
    expect((await board.box(board.asset('Hosting server'))).x).toBeCloseTo(goal.x, 0)
  })

  test('the selection lines up, is wrapped in a zone and unwrapped again, a step each', async ({ page }) => {
    const board = new Board(page)
    await three(board)
    const before = (await board.saved()).places
    await board.press('Control+a')
    await board.press('Control+Shift+ArrowLeft')
    await expect
      .poll(async () => new Set(Object.values((await board.saved()).places).map(({ x }) => x)).size)
      .toBe(1)
    await board.press('Control+z')
    await expect.poll(async () => (await board.saved()).places).toEqual(before)
    await board.press('Control+a')
    await board.press('Control+g')
    await expect(board.nameField).toBeFocused()
    await board.nameField.fill('Serving')
    await board.press('Enter')
    await board.expectStored({ zones: 1 })
    const wrapped = await board.saved()
    expect(Object.values(wrapped.assets).every(({ zone }) => zone !== null && wrapped.zones[zone])).toBe(true)
    await board.press('Control+Shift+g')
    await board.expectStored({ zones: 0 })
    expect((await board.saved()).places).toEqual(before)
  })

  test('a kind dropped on a flow is inserted there; X swaps; one undo each', async ({ page }) => {
    const board = new Board(page)
    await three(board)
    await board.connect('ML model', 'Training data')
    await board.expectStored({ flows: 1 })
    await expect(page.getByText('Type its name')).toBeVisible()
    await page.locator('.react-flow__edge').click()
    await expect(page.getByText('Name this flow')).toBeVisible()
    await board.press('x')
    await expect
      .poll(async () => {
        const { assets, flows } = await board.saved()
        return Object.values(flows).map(({ from }) => assets[from]?.name)
      })
      .toEqual(['Training data'])
    await board.press('Control+z')
    await board.drop('Public-facing API', 530, 152)
    await board.expectStored({ assets: 4, flows: 2 })
    const { assets, flows } = await board.saved()
    const ways = Object.values(flows).map(({ from, to }) => `${assets[from]?.name} > ${assets[to]?.name}`)
    expect(ways.toSorted()).toEqual([
      'ML model (predictive) > Public-facing API',
      'Public-facing API > Training data',
    ])
    await board.press('Control+z')
    await board.expectStored({ assets: 3, flows: 1 })
  })

  test('by keyboard a flow is led through a new asset', async ({ page }) => {
    const board = new Board(page)
    await three(board)
    await board.connect('ML model', 'Training data')
    await board.expectStored({ flows: 1 })
    await page.locator('.react-flow__edge').click()
    await expect(page.getByText('Name this flow')).toBeVisible()
    await board.press('i')
    await page.getByRole('combobox', { name: 'Add an asset' }).fill('Public-facing API')
    await board.press('Enter')
    await board.expectStored({ assets: 4, flows: 2 })
  })

  test('a locked asset stays, whatever is done to it', async ({ page }) => {
    const board = new Board(page)
    await three(board)
    await board.asset('Hosting server').click()
    await board.press('Control+Shift+l')
    await expect(board.asset('Hosting server').locator('.pin')).toBeVisible()
    const from = await board.centre(board.asset('Hosting server'))
    await board.drag(from, { x: from.x + 100, y: from.y })
    await board.press('Delete')
    await board.press('ArrowRight')
    expect(await board.centre(board.asset('Hosting server'))).toEqual(from)
    await board.press('Control+Shift+l')
    await board.press('Delete')
    await board.expectStored({ assets: 2 })
  })

  test('automatic layout of the sample leaves nothing overlapping and is one step', async ({ page }) => {
    const board = new Board(page)
    await board.openSample()
    const before = (await board.saved()).places
    await board.press('Alt+Shift+L')
    await expect.poll(async () => (await board.saved()).places).not.toEqual(before)
    const cards = await page.locator('.react-flow__node-asset').all()
    const boxes = await Promise.all(cards.map((card) => board.box(card)))
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
        expect(apart).toBe(true)
      }
    }
    await board.press('Control+z')
    await expect.poll(async () => (await board.saved()).places).toEqual(before)
  })

  test('a sticky note is written, changed, deleted and brought back', async ({ page }) => {
    const board = new Board(page)
    await three(board)
    await board.press('n')
    const field = board.canvas.getByRole('textbox', { name: 'Note' })
    await expect(field).toBeFocused()
    await field.fill('Who may read the logs?')
    await board.press('Control+Enter')
    const note = page.locator('.react-flow__node-note')
    await expect(note).toHaveText('Who may read the logs?')
    await note.dblclick()
    await field.fill('Ask the vendor')
    await board.press('Control+Enter')
    await expect(note).toHaveText('Ask the vendor')
    await expect
      .poll(async () => Object.values((await board.saved()).notes))
      .toEqual([{ text: 'Ask the vendor' }])
    await board.press('Delete')
    await expect(note).toHaveCount(0)
    await board.press('Control+z')
    await expect(note).toHaveText('Ask the vendor')
  })
})
