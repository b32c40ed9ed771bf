import { expect, test } from '@playwright/test'
import { Board } from './board'

async function two(board: Board): Promise<void> {
  await board.startEmpty()
  await board.drop('ML model', 200, 200)
  await board.drop('Training data', 560, 200)
  await board.expectStored({ assets: 2 })
  await board.press('Escape')
}

test('Escape puts back what is dragged, and the status bar says what the keys do', async ({ page }) => {
  const board = new Board(page)
  await two(board)
  const before = await board.box(board.asset('ML model'))
  const from = await board.centre(board.asset('ML model'))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 90, from.y + 130, { steps: 6 })
  await expect(page.getByText('Shift keeps to one axis')).toBeVisible()
  await board.press('Escape')
  await expect(page.getByText('Shift keeps to one axis')).toHaveCount(0)
  await page.mouse.move(from.x + 120, from.y + 150, { steps: 3 })
  await page.mouse.up()
  expect(await board.box(board.asset('ML model'))).toEqual(before)
})

test('Alt leaves a copy and shows it, and Ctrl+D goes on with the same step', async ({ page }) => {
  const board = new Board(page)
  await two(board)
  const from = await board.centre(board.asset('ML model'))
  const canvas = page.locator('.canvas')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 90, { steps: 6 })
  await page.keyboard.down('Alt')
  await expect(canvas).toHaveAttribute('data-cursor', 'copy')
  await page.keyboard.down('Control')
  await page.mouse.move(from.x + 30, from.y + 140, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Control')
  await page.keyboard.up('Alt')
  await expect(canvas).not.toHaveAttribute('data-cursor', 'copy')
  await board.expectStored({ assets: 3 })
  await board.press('Control+d')
  await board.expectStored({ assets: 4 })
  const { assets, places } = await board.saved()
  const at = Object.keys(assets)
    .filter((id) => assets[id]?.kind === 'ml-model')
    .map((id) => places[id])
    .toSorted((a, b) => (a?.y ?? 0) - (b?.y ?? 0))
  const steps = at
    .slice(1)
    .map((place, n) => [(place?.x ?? 0) - (at[n]?.x ?? 0), (place?.y ?? 0) - (at[n]?.y ?? 0)])
  expect(steps).toEqual([
    [30, 140],
    [30, 140],
  ])
})

test('while a flow is drawn the status bar says where it may end, and where not', async ({ page }) => {
  const board = new Board(page)
  await two(board)
  await board.press('n')
  await page.keyboard.type('Ask')
  await board.press('Control+Enter')
  const note = await board.centre(page.locator('.react-flow__node-note'))
  await board.asset('ML model').hover()
  const grip = await board.centre(page.locator('.connect-arrow[data-side="right"]'))
  const says = page.locator('[data-gesture-hint]')
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  const { x, y } = await board.centre(board.asset('Training data'))
  await page.mouse.move(x, y, { steps: 5 })
  await expect(says).toContainText('connect to Training data')
  await page.mouse.move(grip.x + 30, grip.y + 300, { steps: 5 })
  await expect(says).toContainText('add an asset here')
  const own = await board.centre(board.asset('ML model'))
  await page.mouse.move(own.x, own.y, { steps: 5 })
  await expect(says).toContainText('cannot end where it starts')
  await page.mouse.move(note.x, note.y, { steps: 5 })
  await expect(says).toContainText('cannot end at a note')
  await expect(page.locator('.canvas')).toHaveAttribute('data-cursor', 'refused')
  await page.mouse.up()
  await expect(says).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: 'Add a connected asset' })).toHaveCount(0)
})

test('a marquee begins inside a zone and takes what it touches', async ({ page }) => {
  const board = new Board(page)
  await two(board)
  await board.press('Control+a')
  await board.press('Control+g')
  await expect(board.nameField).toBeFocused()
  await board.press('Enter')
  await board.press('Escape')
  const zone = await board.box(page.locator('.react-flow__node-zone'))
  const card = await board.box(board.asset('ML model'))
  await board.drag(
    { x: zone.x + 8, y: zone.y + zone.height - 8 },
    { x: card.x + card.width / 2, y: card.y + card.height / 2 },
  )
  await board.press('Delete')
  await board.expectStored({ assets: 1, zones: 1 })
})

test('what is copied in one tab is pasted into another model in the next', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const board = new Board(page)
  await two(board)
  await board.connect('ML model', 'Training data')
  await board.press('Control+a')
  await board.press('Control+c')
  const other = await context.newPage()
  const second = new Board(other)
  await second.page.goto('/')
  await other.getByRole('button', { name: 'Menu', exact: true }).click()
  await other.getByRole('menuitem', { name: 'New model' }).click()
  await expect(second.asset('ML model')).toHaveCount(0)
  await other.bringToFront()
  await second.press('Control+v')
  await expect(second.asset('ML model')).toBeVisible()
  await expect(second.asset('Training data')).toBeVisible()
  await expect(other.locator('.react-flow__edge')).toHaveCount(1)
  await expect.poll(async () => (await second.stored()).length).toBe(2)
  const [a, b] = await second.stored()
  expect(Object.keys(a?.assets ?? {}).some((id) => b?.assets[id])).toBe(false)
})

test('the drawing is copied as a picture, and what is selected as SVG', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const board = new Board(page)
  await two(board)
  await board.press('Alt+Shift+c')
  await expect(
    page.getByRole('region', { name: 'Notices' }).getByText('The picture is on the clipboard'),
  ).toBeVisible()
  const types = () =>
    page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
  expect(await types()).toEqual(['image/png'])
  await board.asset('ML model').click()
  await board.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('copy as a drawing')
  await board.press('Enter')
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^<svg(?![\s\S]*Training data)[\s\S]*ML model/)
})

test('on a narrow screen the slash opens the palette at its search', async ({ page }) => {
  const board = new Board(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await board.startEmpty()
  await board.press('/')
  await expect(page.getByRole('searchbox', { name: 'Find an asset or zone to add' })).toBeFocused()
})

test('the title block is dragged to another corner of the drawing, one step to undo', async ({ page }) => {
  const board = new Board(page)
  await two(board)
  await board.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('show the title block')
  await board.press('Enter')
  const block = page.locator('.title-block')
  await expect(block).toBeVisible()
  const card = await board.box(board.asset('Training data'))
  const { y } = await board.box(block)
  expect(y).toBeLessThan(card.y)
  await board.drag(await board.centre(block), { x: card.x + card.width, y: card.y + card.height + 60 })
  await expect.poll(async () => (await board.box(block)).y).toBeGreaterThan(card.y + card.height)
  expect((await board.saved()).info.titleBlockAt).toBe('bottom-right')
  await board.press('Control+z')
  await expect.poll(async () => (await board.box(block)).y).toBeLessThan(card.y)
})

test('a double click in the palette adds one, and the next lies clear of it', async ({ page }) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.palette.getByRole('button', { name: 'Training data' }).dblclick()
  await expect(board.nameField).toHaveCount(0)
  await board.palette.getByRole('button', { name: 'Hosting server' }).click()
  await board.press('Enter')
  await board.expectStored({ assets: 2 })
  const [first, second] = [
    await board.box(board.asset('Training data')),
    await board.box(board.asset('Hosting server')),
  ]
  expect(second.y - first.y - first.height).toBeGreaterThanOrEqual(48)
})

test('the keyboard leaves the last asset for the flow that was just drawn', async ({ page }) => {
  const board = new Board(page)
  await two(board)
  await board.asset('Training data').focus()
  await board.connect('ML model', 'Training data')
  await expect(page.getByRole('application', { name: 'Canvas' })).toBeFocused()
  await board.press('Enter')
  await expect(board.nameField).toHaveValue('')
})
