import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { parseSync } from 'vite'
import { Board } from './board'

/**
 * The app built with every text of src/text and of the catalogue in ⟦brackets⟧ (`npm run language`): what a person reads and is not in
 * brackets must be of the model or a cited name, or no word at all.
 */

/** Names of keys and names that are the same in every language; dates and lists, which `#text/locale` writes. */
const SAME =
  /\b(STRIDE|JSON|PNG|SVG|CSV|SARIF|HTML|Markdown|Ctrl|Shift|Alt|Enter|Esc|Tab|Space|Del|Home|End|Page(Up|Down)|and \d+ more|\d+ \p{L}+ \d{4}|[A-Z])\b/gu

/** What is read on the screen or read out, each by itself. */
function readable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
      'data-tip',
    ]
    const found = new Set<string>()
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('.react-flow__attribution')) continue
      if (!element.checkVisibility() && !element.closest('select')) continue
      for (const name of names) found.add(element.getAttribute(name) ?? '')
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) found.add(node.textContent ?? '')
    }
    return [...found]
      .map((words) => words.replaceAll(/\s+/g, ' ').trim())
      .filter((words) => /\p{L}/u.test(words))
  })
}

/** Takes away what is in brackets, innermost first. */
function withoutTexts(words: string): string {
  // One that is cut off in the drawing has no end.
  const less = words.replaceAll(/⟦[^⟦⟧]*(⟧|…$)/g, ' ')
  return less === words ? words : withoutTexts(less)
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* stringsIn(part)
}

/** What stays English: names of other frameworks and of what they list. */
function citedNames(): readonly string[] {
  const catalogue = join(import.meta.dirname, '../src/catalogue')
  const cited = readdirSync(join(catalogue, 'references')).map((file) => `references/${file}`)
  return [...cited, 'atlas-tactics.ts'].flatMap((path) => {
    const { program } = parseSync(path, readFileSync(join(catalogue, path), 'utf8'))
    return [...stringsIn(program)]
  })
}

const letters = (words: string) => /\p{L}{2}/u.test(words)
const known = new Set(citedNames().map((words) => words.toLowerCase()))
/** Cited names that stand inside a sentence. */
const phrases = [...known]
  .filter((words) => words.includes(' ') || words.length > 11)
  .sort((a, b) => b.length - a.length)

/** A name that is cut off, or one line of it, as the canvas draws it. */
function isPieceOf(names: readonly string[], piece: string): boolean {
  const words = piece.replace(/…$/, '').trim()
  return names.some((name) => name.includes(words))
}

/** What is left of a text when the brackets and all that is known are taken away. */
function strange(words: string, names: readonly string[]): string {
  const untold = withoutTexts(words).trim()
  let rest = untold.replaceAll(SAME, ' ').trim().toLowerCase()
  if (!letters(rest) || known.has(rest) || known.has(untold.toLowerCase())) return ''
  if (untold.split(/[,:](?: |$)| · /).every((part) => !letters(part) || known.has(part.trim().toLowerCase())))
    return ''
  if (isPieceOf(names, rest) || (rest.endsWith('…') && isPieceOf(phrases, rest))) return ''
  rest = untold.toLowerCase()
  for (const phrase of phrases) rest = rest.replaceAll(phrase, ' ')
  for (const name of names) rest = rest.replaceAll(name, ' ')
  rest = rest.replaceAll(new RegExp(SAME, 'giu'), ' ').trim()
  return letters(rest) && !known.has(rest) ? rest : ''
}

const told = new Set<string>()

/** Fails with the texts on the page that come from nowhere and were not told of before. */
async function check(page: Page, board: Board, where: string): Promise<void> {
  const names = (await board.stored())
    .flatMap((model) => [...stringsIn(model)])
    .filter((name) => name.length > 2)
  const ordered = [...new Set(names.map((name) => name.toLowerCase()))].sort((a, b) => b.length - a.length)
  const texts = await readable(page)
  expect(
    texts.some((words) => words.includes('⟦')),
    `${where} is in the pseudo language`,
  ).toBe(true)
  const found = texts.filter((words) => !told.has(words) && strange(words, ordered) !== '')
  for (const words of found) told.add(words)
  expect.soft(found, where).toEqual([])
}
async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '⟦Menu⟧' }).click()
  await page.getByRole('menuitem', { name }).click()
}

async function openSample(page: Page): Promise<Board> {
  const board = new Board(page)
  await page.goto('/')
  await expect(page.getByRole('button', { name: /Sample AI system/ })).toBeVisible()
  await check(page, board, 'welcome')
  await page.getByRole('button', { name: /Sample AI system/ }).click()
  await expect(board.asset('Public API')).toBeVisible()
  await check(page, board, 'first view')
  return board
}

/** Nothing is being loaded or worked out any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByText(/⟦(Loading|Working out|Trying|Comparing)/)).toHaveCount(0)
}

test('the threats are in the language', async ({ page }) => {
  test.slow()
  const board = await openSample(page)
  const threats = page.getByRole('tabpanel', { name: 'Threats' })
  await threats.getByRole('heading').getByRole('button').first().click()
  await expect(threats.getByText('⟦Because⟧')).toBeVisible()
  await threats.getByRole('button', { name: 'Decide…' }).click()
  await threats.getByRole('button', { name: 'Change the score…' }).click()
  await check(page, board, 'open card')
  for (const view of ['Questions', 'Mitigations']) {
    await threats.getByRole('button', { name: new RegExp(`⟦${view}`) }).click()
    // Every mitigation is tried out, which takes its time beside other tests.
    await expect(threats.getByText(/⟦(settles|answers)/).first()).toBeVisible({ timeout: 30_000 })
    await check(page, board, view)
  }
  await threats.getByRole('button', { name: '⟦All⟧' }).click()
  await check(page, board, 'all threats')
  await threats.getByRole('button', { name: '⟦Triage⟧' }).click()
  await check(page, board, 'triage')
  for (const key of ['s', 'l', 'e', '?', 'm', 'a', 'o', 'd', 'p']) {
    await board.press(key)
    await check(page, board, `triage, ${key}`)
    await board.press('Escape')
  }
})

test('the other panels are in the language', async ({ page }) => {
  test.slow()
  const board = await openSample(page)
  for (const panel of ['Outline', 'Review', 'Attackers']) {
    await page.getByRole('tab', { name: panel }).click()
    await settled(page)
    await check(page, board, panel)
  }
  await page.getByRole('tabpanel', { name: 'Attackers' }).locator('[data-attacker]').first().click()
  await settled(page)
  await check(page, board, 'attacker')
  await page.getByRole('tab', { name: 'Risk' }).click()
  for (const part of ['Overview', 'Plan', 'Coverage']) {
    await page.getByRole('radio', { name: part }).check()
    await settled(page)
    await check(page, board, part)
  }
  await page.getByRole('tab', { name: 'Element' }).click()
  await check(page, board, 'whole model')
  for (const part of [board.asset('Public API'), board.zone('Data zone')]) {
    await part.click({ position: { x: 20, y: 10 } })
    await check(page, board, 'element')
  }
})

test('menus and dialogs are in the language', async ({ page }) => {
  test.slow()
  const board = await openSample(page)
  await page.getByRole('button', { name: '⟦Menu⟧' }).click()
  await check(page, board, 'menu')
  await board.press('Escape')
  await board.asset('Public API').click({ button: 'right' })
  await expect(page.getByRole('menu')).toBeVisible()
  await check(page, board, 'context menu')
  await board.press('Escape')
  await board.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await check(page, board, 'commands')
  await board.press('Escape')
  const dialogs = ['Keyboard shortcuts', 'Models on this device', 'Templates', 'Rule packs', 'Catalogue']
  for (const dialog of [...dialogs, 'Report…']) {
    await menu(page, dialog)
    await expect(page.getByRole('dialog')).toBeVisible()
    await settled(page)
    await check(page, board, dialog)
    await board.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: '⟦Export⟧' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await check(page, board, 'export')
})
