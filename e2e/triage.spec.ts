import { expect, type Locator, type Page, test } from '@playwright/test'
import { scan } from './axe'
import { Board } from './board'

const triage = (page: Page): Locator => page.getByRole('region', { name: 'Triage' })
const heading = (page: Page): Locator => triage(page).getByRole('article').getByRole('heading', { level: 2 })
const progress = (page: Page): Locator => triage(page).getByRole('status')

async function start(page: Page): Promise<Board> {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: /Agentic assistant/ }).click()
  await expect(board.asset('Assistant agent')).toBeVisible()
  await expect(board.threats.locator('[data-card]').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await expect(heading(page)).toBeVisible()
  return board
}

test('twenty threats are decided by keyboard alone, and the minutes have them all', async ({ page }) => {
  test.slow()
  const board = await start(page)
  await page.keyboard.press('s')
  await page.getByLabel('Participants').fill('Ada, Grace')
  await page.keyboard.press('Tab')
  await page.getByLabel('Who decides').selectOption('Ada')
  await page.keyboard.press('Escape')
  await expect(progress(page)).toHaveText(/^1 of \d+, 0 decided$/)
  const before = Date.now()
  const titles: string[] = []
  for (let step = 0; step < 20; step++) {
    titles.push((await heading(page).textContent()) ?? '')
    const key = ['a', 'm', 't', 'n', 'v'][step % 5] ?? 'a'
    await page.keyboard.press(key)
    if (key === 'm') {
      await expect(triage(page).getByRole('heading', { name: 'Mitigate with' })).toBeVisible()
      await page.keyboard.press('1')
      await page.keyboard.press('Enter')
    } else {
      await expect(triage(page).getByRole('textbox')).toBeFocused()
      await page.keyboard.type(`Reason ${step}`)
      await page.keyboard.press('Enter')
    }
    await expect(progress(page)).toContainText(`${step + 2} of `)
    await expect(triage(page).getByRole('form')).toHaveCount(0)
  }
  // People take longer than this to read; what the keys and the page need is far below ten minutes.
  expect(Date.now() - before).toBeLessThan(120_000)
  await expect(progress(page)).toHaveText(/^21 of \d+, 20 decided$/)
  await page.keyboard.press('Escape')
  const decisions = Object.values((await board.saved()).decisions)
  expect(decisions).toHaveLength(20)
  expect(decisions.every(({ by, at, facts }) => by === 'Ada' && at && facts)).toBe(true)

  await page.keyboard.press('t')
  await expect(heading(page)).toBeVisible()
  await page.keyboard.press('e')
  const minutes = await triage(page).getByLabel('Minutes as Markdown').inputValue()
  expect(minutes).toContain('- Participants: Ada, Grace')
  expect(minutes).toContain('- Decided: 20.')
  for (const title of titles) expect(minutes).toContain(`| ${title} |`)
  for (const step of [0, 2, 3, 4, 15, 19]) expect(minutes).toContain(`Reason ${step}`)
  const [, table = ''] = minutes.split('## Decided in this workshop')
  expect(table.split('\n## ')[0]?.match(/\| Ada \|/g)).toHaveLength(20)
})

test('each decision is one step of undo, and undo leads back to its threat', async ({ page }) => {
  const board = await start(page)
  const first = (await heading(page).textContent()) ?? ''
  await page.keyboard.press('a')
  await page.keyboard.press('Enter')
  await expect(triage(page).getByRole('alert')).toContainText('Say why')
  await page.keyboard.type('Pilot')
  await page.keyboard.press('Enter')
  await expect(progress(page)).toContainText('2 of ')
  const second = (await heading(page).textContent()) ?? ''
  await page.keyboard.press('m')
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(progress(page)).toContainText('3 of ')
  await page.keyboard.press('u')
  await expect(progress(page)).toContainText('2 of ')
  await expect(heading(page)).toHaveText(second)
  await page.keyboard.press('u')
  await expect(heading(page)).toHaveText(first)
  await expect(progress(page)).toContainText('0 decided')
  await page.keyboard.press('Escape')
  expect((await board.saved()).decisions).toEqual({})
})

test('owner, date, park; it goes on where it was left, also after a reload', async ({ page }) => {
  const board = await start(page)
  await page.keyboard.press('o')
  await page.keyboard.type('Grace')
  await page.keyboard.press('Enter')
  await page.keyboard.press('d')
  await triage(page).getByLabel('Until when?').fill('2027-01-31')
  await page.keyboard.press('Enter')
  await expect(triage(page)).toContainText('Owner Grace · due 31 Jan 2027')
  await page.keyboard.press('p')
  await page.keyboard.type('Ask the provider')
  await page.keyboard.press('Enter')
  await expect(progress(page)).toContainText('2 of ')
  await page.keyboard.press('l')
  await triage(page).getByLabel('Another point').fill('Who pays for the logs?')
  await page.keyboard.press('Enter')
  await expect(triage(page).getByText('Who pays for the logs?')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await expect(progress(page)).toContainText('4 of ')
  const here = (await heading(page).textContent()) ?? ''
  await page.keyboard.press('Escape')
  await expect(triage(page)).toHaveCount(0)
  await expect(board.threats).toBeVisible()
  await board.saved()
  await page.reload()
  await expect(board.threats.locator('[data-card]').first()).toBeVisible()
  await page.keyboard.press('t')
  await expect(heading(page)).toHaveText(here)
  await expect(progress(page)).toContainText('4 of ')
  await page.keyboard.press('e')
  const minutes = await triage(page).getByLabel('Minutes as Markdown').inputValue()
  expect(minutes).toContain('**Grace**, by 2027-01-31')
  expect(minutes).toContain('- Who pays for the logs?')
  expect(minutes).toContain('Ask the provider')
})

test('the canvas follows, the time runs and stops, filters narrow the queue', async ({ page }) => {
  const board = await start(page)
  await expect(board.canvas.locator('[data-emphasis="in"]').first()).toBeVisible()
  await expect(board.canvas.locator('[data-emphasis="out"]').first()).toBeVisible()
  await page.keyboard.press('s')
  await triage(page).getByText('30 s', { exact: true }).click()
  await triage(page).getByText('Everything', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(triage(page).getByRole('timer')).toContainText(/0:2\d/)
  await page.keyboard.press('b')
  const stopped = await triage(page).getByRole('timer').textContent()
  await page.waitForTimeout(1500)
  await expect(triage(page).getByRole('timer')).toHaveText(stopped ?? '')
  const all = Number(/of (\d+)/.exec((await progress(page).textContent()) ?? '')?.[1])
  await page.keyboard.press('s')
  await triage(page).getByLabel('STRIDE letter').selectOption('R')
  await page.keyboard.press('Escape')
  await expect(triage(page).getByText('Repudiation').first()).toBeVisible()
  const some = Number(/of (\d+)/.exec((await progress(page).textContent()) ?? '')?.[1])
  expect(some).toBeLessThan(all)
})

test('what a change of the model re-opens comes up with the old decision and what changed', async ({
  page,
}) => {
  const board = new Board(page)
  await board.startEmpty()
  await board.drop('Training data', 300, 200)
  await page.keyboard.press('Escape')
  await expect(board.threats.locator('[data-card]').first()).toBeVisible()
  await page.keyboard.press('t')
  await expect(heading(page)).toBeVisible()
  await page.keyboard.press('s')
  await triage(page).getByText('Everything', { exact: true }).click()
  await page.keyboard.press('Escape')
  for (let at = 0; at < 40; at++) {
    if ((await triage(page).getByRole('article').count()) === 0) break
    const [now] = ((await progress(page).textContent()) ?? '').split(' of ')
    await page.keyboard.press('a')
    await page.keyboard.type('Copies exist')
    await page.keyboard.press('Enter')
    await expect(progress(page)).not.toContainText(`${now} of `)
  }
  await page.keyboard.press('Escape')
  await expect(board.asset('Training data').locator('.level-badge')).toHaveCount(0)
  await board.threats.getByRole('button', { name: /^Answered/ }).click()
  const card = board.threats.locator('[data-threat^="DAT-09:"]').last()
  await card.locator('[data-card]').first().click()
  await card.getByRole('radio', { name: 'No', exact: true }).first().click({ force: true })
  await expect(card.getByText('Re-opened.')).toBeVisible()
  await expect(board.asset('Training data').locator('.level-badge')).toHaveText('1')

  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await expect(triage(page).getByRole('heading').first()).toBeVisible()
  await page.keyboard.press('s')
  await triage(page).getByText('Re-opened', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(progress(page)).toHaveText('1 of 1, 0 decided')
  await expect(triage(page).getByRole('article')).toContainText(
    'It was accepted: “Copies exist”. Since then:',
  )
  await expect(triage(page).getByRole('article')).toContainText('It was to confirm and is confirmed')
  await page.keyboard.press('h')
  await expect(triage(page).getByRole('heading', { name: 'All 1 are decided' })).toBeVisible()
  await expect(board.asset('Training data').locator('.level-badge')).toHaveCount(0)
})

test('axe finds nothing in the triage', async ({ page }) => {
  test.slow()
  await start(page)
  await scan(page, 'threat')
  for (const key of ['a', 'm', 'd', 's', 'l', 'e', '?']) {
    await page.keyboard.press(key)
    await expect(triage(page).getByRole('heading').first()).toBeVisible()
    await scan(page, key, { part: '[aria-label="Triage"]' })
    await page.keyboard.press('Escape')
  }
})

test('keyboard and view are where they were when the workshop is left', async ({ page }) => {
  const board = await start(page)
  await page.keyboard.press('Escape')
  const view = page.locator('.react-flow__viewport')
  const style = async () => (await view.getAttribute('style')) ?? ''
  const whole = await style()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(view).not.toHaveAttribute('style', whole)
  const before = await style()
  await board.asset('Assistant agent').focus()
  await page.keyboard.press('t')
  await expect(heading(page)).toBeVisible()
  await expect(view).not.toHaveAttribute('style', before)
  await page.keyboard.press('Escape')
  await expect(board.asset('Assistant agent')).toBeFocused()
  await expect(view).toHaveAttribute('style', before)
})
