import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What a theme can spoil. All else that axe looks for is the same in light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

type Where = {
  /** A selector: without one the whole page, which is where landmarks and headings are judged. */
  readonly part?: string
  /** A selector of what is judged elsewhere. */
  readonly without?: string
}

/** Expects axe to find nothing, in either theme; ends in the light one. */
export async function scan(page: Page, where: string, what: Where = {}): Promise<void> {
  expect(await faults(page, what), where).toEqual([])
  // There the system's colours stand for those of the theme.
  if (await page.evaluate(() => matchMedia('(forced-colors: active)').matches)) return
  await inTheme(page, 'dark')
  expect(await faults(page, what, COLOUR_RULES), `${where}, dark`).toEqual([])
  await inTheme(page, 'light')
}

/** What axe finds by these rules, by all that it has without them: the rule and the first place. */
export async function faults(page: Page, { part, without }: Where = {}, rules?: string[]): Promise<string[]> {
  // Nobody reads what passed, and writing it down takes most of the time. No frame of ours is from elsewhere, so that
  // the page itself can add up what was found, without a second page for that ("legacy").
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  if (rules) axe.withRules(rules)
  if (part !== undefined) axe.include(part)
  if (without !== undefined) axe.exclude(without)
  const { violations } = await axe.analyze()
  return violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)
}

async function inTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}
