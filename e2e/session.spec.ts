import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { Board } from './board'

const triage = (page: Page): Locator => page.getByRole('region', { name: 'Triage' })
const progress = (page: Page): Locator => triage(page).getByRole('status')
const panel = (page: Page, name: string): Locator => page.getByRole('tabpanel', { name })
const status = (page: Page): Locator => page.getByRole('contentinfo')

/** Keys of the triage: mitigate, mitigate with what is in place (`i`), accept, not applicable, transfer, avoid, park. */
const DECISIONS = [...'mmanmtmpamvmnmamimtma']

async function openAgent(page: Page): Promise<Board> {
  const board = new Board(page)
  await page.goto('/')
  await page.getByRole('button', { name: /Agentic assistant/ }).click()
  await expect(board.asset('Assistant agent')).toBeVisible()
  await expect(board.threats.locator('[data-card]').first()).toBeVisible()
  return board
}

async function decideTwenty(page: Page): Promise<void> {
  for (const key of DECISIONS) {
    const [before] = ((await progress(page).textContent()) ?? '').split(' of ')
    if (key === 'm' || key === 'i') {
      await page.keyboard.press('m')
      await expect(triage(page).getByRole('heading', { name: 'Mitigate with' })).toBeVisible()
      await page.keyboard.press('1')
      if (key === 'i') await page.keyboard.press('1')
    } else {
      await page.keyboard.press(key)
      await expect(triage(page).getByRole('textbox')).toBeFocused()
      await page.keyboard.type(`Said at ${before}`)
    }
    await page.keyboard.press('Enter')
    await expect(progress(page)).not.toContainText(`${before} of `)
    await expect(triage(page).getByRole('form')).toHaveCount(0)
  }
}

async function setUp(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Attackers' }).click()
  await panel(page, 'Attackers')
    .getByRole('checkbox', { name: /Troll or activist/ })
    .uncheck()
  await page.getByRole('tab', { name: 'Threats' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await expect(progress(page)).toHaveText('1 of 95, 0 decided')
  await expect(triage(page)).toContainText(
    'Going through all that is open: 93 threats and 2 gaps of the organisation',
  )
  await page.keyboard.press('s')
  await page.getByLabel('Participants').fill('Ada, Grace')
  await page.keyboard.press('Tab')
  await page.getByLabel('Who decides').selectOption('Ada')
  await page.keyboard.press('Escape')
}

async function planAndExport(page: Page): Promise<string> {
  await page.getByRole('tab', { name: 'Risk' }).click()
  const risk = panel(page, 'Risk')
  await risk.getByText('Plan', { exact: true }).click()
  const mark = risk.getByRole('button', { name: 'Mark all as planned' })
  await expect(mark).toBeEnabled({ timeout: 30_000 })
  await mark.click()
  await expect(risk.getByRole('button', { name: 'All are planned' })).toBeVisible({ timeout: 30_000 })
  await expect(risk).toContainText('4 threats above the line are accepted or transferred and stay there.')
  const download = page.waitForEvent('download')
  await risk.getByRole('button', { name: 'Export the plan' }).click()
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click()
  return readFile(await (await download).path(), 'utf8')
}

async function takeBaseline(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Review' }).click()
  await panel(page, 'Review').getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await panel(page, 'Review').getByRole('button', { name: 'Take a baseline' }).click()
  await expect(panel(page, 'Review').getByRole('heading', { name })).toBeVisible()
}

async function setAutonomy(board: Board, answer: string): Promise<void> {
  const { page } = board
  await board.asset('Assistant agent').click()
  await page.getByRole('tab', { name: 'Element' }).click()
  await panel(page, 'Element')
    .getByRole('combobox', { name: 'Who decides before the agent acts?' })
    .selectOption({ label: answer })
  await page.keyboard.press('Escape')
}

/** A planned mitigation comes to be, a flow, an answer, a name, an asset gone, a tool: each in its own way. */
async function changeModel(board: Board): Promise<void> {
  const { page } = board
  await page.getByRole('tab', { name: 'Risk' }).click()
  await panel(page, 'Risk')
    .getByRole('button', { name: /^In place/ })
    .first()
    .click()
  await board.connect('Inbound mail', 'Company files')
  await board.expectStored({ flows: 18 })
  await page.keyboard.press('Escape')
  await setAutonomy(board, 'Acts on its own')
  const notices = page.getByRole('region', { name: 'Notices' })
  await expect(notices).toContainText('3 decisions re-opened: what they stood on has changed')
  await notices.getByRole('button', { name: 'Show' }).click()
  await expect(board.threats.getByRole('article')).toHaveCount(3)
  await board.threats.getByRole('button', { name: /Re-opened by the last change/ }).click()
  await page.getByRole('tab', { name: 'Element' }).click()
  await board.asset('Hosted LLM').click()
  await panel(page, 'Element').getByLabel('Name', { exact: true }).fill('Rented model')
  await page.keyboard.press('Tab')
  await board.asset('Agent traces').click()
  await page.keyboard.press('Delete')
  await board.asset('Shell and files').click()
  await page.keyboard.press('Control+d')
  await page.keyboard.press('Escape')
  await board.expectStored({ assets: 14, flows: 17 })
}

/** The facts of these three changed with the autonomy of the agent; those of no other decision did. */
const REOPENED = ['AGT-01:agent', 'AGT-19:agent', 'AGT-26:agent']

async function decideAgain(page: Page): Promise<void> {
  await page.keyboard.press('t')
  await expect(triage(page)).toContainText('Going through all that is open')
  await page.keyboard.press('s')
  await triage(page).getByText('Re-opened', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(progress(page)).toHaveText('1 of 3, 0 decided')
  await page.keyboard.press('h')
  await expect(progress(page)).toHaveText('2 of 3, 1 decided')
  await page.keyboard.press('a')
  await page.keyboard.type('Until the pilot ends')
  await page.keyboard.press('Enter')
  await expect(progress(page)).toHaveText('3 of 3, 2 decided')
  await page.keyboard.press('h')
  await expect(triage(page).getByRole('heading', { name: 'All 3 are decided' })).toBeVisible()
  await page.keyboard.press('Escape')
}

async function takeReport(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Report…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Report' })
  await dialog.getByText('Markdown', { exact: true }).click()
  await dialog.getByText('Auditor', { exact: true }).click()
  const take = dialog.getByRole('button', { name: 'Download Markdown' })
  await expect(take).toBeEnabled({ timeout: 20_000 })
  const download = page.waitForEvent('download')
  await take.click()
  return readFile(await (await download).path(), 'utf8')
}

test('an hour with the agent: decide, plan, change, decide again, report', async ({ page }) => {
  test.setTimeout(60_000)
  const board = await openAgent(page)
  await expect(status(page)).toContainText('93 open, 15 need attention')
  await setUp(page)
  await decideTwenty(page)
  await page.keyboard.press('e')
  const minutes = await triage(page).getByLabel('Minutes as Markdown').inputValue()
  expect(minutes).toContain('- Decided: 20. Still open: 73 and 2 gaps of the organisation. Parked: 1.')
  expect(minutes).toContain('Said at 8')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(status(page)).toContainText('73 open, 1 needs attention')
  await expect(status(page)).toContainText('8 planned, 12 closed')

  const plan = await planAndExport(page)
  expect(plan.trim().split('\r\n')).toHaveLength(8)
  await takeBaseline(page, 'Before the change')
  await expect(panel(page, 'Review')).toContainText('73 open, 8 planned, 12 closed')

  await changeModel(board)
  const { decisions } = await board.saved()
  await page.getByRole('tab', { name: 'Review' }).click()
  const review = panel(page, 'Review')
  await expect(review.getByText('New between zones:')).toBeVisible()
  await expect(review.getByText('New critical threats:')).toBeVisible()
  await expect(review.getByText('New kind of asset:')).toHaveCount(0)
  await review.getByRole('button', { name: /^Compare Before the change/ }).click()
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText('2 added')
  const reopened = review.getByRole('region', { name: 'Re-opened: 3 threats' })
  await expect(reopened.getByRole('listitem')).toHaveCount(3)
  await review.getByRole('button', { name: 'Stop comparing' }).click()
  await decideAgain(page)
  const again = await board.saved()
  const changed = Object.keys(again.decisions).filter(
    (key) => again.decisions[key]?.at !== decisions[key]?.at,
  )
  expect(changed.sort()).toEqual(REOPENED)

  await takeBaseline(page, 'After the change')
  await expect(page.getByRole('button', { name: 'Review is due' })).toHaveCount(0)
  await expect(
    review.getByRole('img', { name: /^Threats: from 73 open, 8 planned, 12 closed to / }),
  ).toBeVisible()
  const report = await takeReport(page)
  expect(report).toContain('## Decisions and evidence')
  expect(report).toContain('accept**: Until the pilot ends')
  expect(report).toContain('```mermaid\nflowchart LR')
  expect(report).toContain('Rented model')
  expect(report).toContain('| Before the change | ')
  expect(report).not.toContain('Hosted LLM')
})

test('baselines are renamed, compared and deleted by keyboard', async ({ page }) => {
  const board = await openAgent(page)
  await takeBaseline(page, 'One')
  await board.drop('Training data', 300, 560)
  await page.keyboard.press('Escape')
  await takeBaseline(page, 'Two')
  const review = panel(page, 'Review')
  const choose = async (name: string, key: 'ArrowDown' | 'ArrowUp') => {
    await review.getByRole('button', { name: `More for ${name}` }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused()
    if (key === 'ArrowDown') await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  await choose('Two', 'ArrowUp')
  await expect(review.getByRole('textbox', { name: 'Name of the baseline' })).toBeFocused()
  await page.keyboard.type('With training')
  await page.keyboard.press('Enter')
  await expect(review.getByRole('heading', { name: 'With training' })).toBeVisible()

  await takeBaseline(page, 'Three')
  await review.getByRole('button', { name: /^Compare One/ }).focus()
  await page.keyboard.press('Enter')
  await review.getByLabel('To', { exact: true }).selectOption({ label: 'With training' })
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText('1 added')
  await review.getByLabel('From', { exact: true }).selectOption({ label: 'Three' })
  await expect(review.getByText('No threat changed.')).toBeVisible()

  await choose('Three', 'ArrowDown')
  await expect(review.getByRole('heading', { name: 'Three' })).toHaveCount(0)
  await review.getByText('As a table').click()
  await expect(review.getByRole('row')).toHaveCount(4)
})

test('each kind of major change by itself brings the reminder, and taking it back takes that away', async ({
  page,
}) => {
  const board = await openAgent(page)
  await takeBaseline(page, 'Start')
  const reminder = page.getByRole('button', { name: 'Review is due' })
  const review = panel(page, 'Review')
  const expectOnly = async (words: string) => {
    await page.getByRole('tab', { name: 'Review' }).click()
    await expect(reminder).toBeVisible()
    await expect(
      review.getByRole('region', { name: 'A review is due' }).getByRole('listitem').first(),
    ).toContainText(words)
    await page.keyboard.press('Control+z')
    await expect(reminder).toHaveCount(0)
  }
  await board.connect('Inbound mail', 'Company files')
  await page.keyboard.press('Escape')
  await expectOnly('New between zones:')
  await board.drop('Training data', 300, 560)
  await page.keyboard.press('Escape')
  await expectOnly('New kind of asset:')
  await setAutonomy(board, 'Acts on its own')
  await expectOnly('New critical threats:')
})
