import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { App } from './app'
import { focusFaults } from './focus'
import { PLACES } from './places'
import { cutBySpacing } from './spacing'
import { smallTargets } from './targets'

/** All that axe knows of WCAG 2.2 A and AA and of good practice, with what it still tries out and is of use here. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const TRIED = [
  'label-content-name-mismatch',
  'css-orientation-lock',
  'td-has-header',
  'p-as-heading',
  'target-size',
]
/** What a theme can spoil. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** `A11Y=axe,targets` looks for these alone; it takes a while to look for everything. */
const chosen = process.env.A11Y?.split(',')
const wanted = (check: 'axe' | 'dark' | 'forced' | 'targets' | 'spacing' | 'focus') =>
  chosen?.includes(check) ?? true

/** How a focus looks is judged once for each look. */
const looks = new Set<string>()

for (const place of PLACES) {
  test(place.name, async ({ page, hasTouch }) => {
    const app = new App(page)
    test.skip(place.only === 'wide' && app.narrow, 'Only beside the canvas')
    test.skip(place.only === 'narrow' && !app.narrow, 'Only as a sheet')
    if (place.from === 'page') await page.goto('/')
    else if (place.from === 'empty') await app.startEmpty()
    else await app.openSample()
    await page.evaluate(() => document.fonts.ready)
    await place.open(app, page)

    if (wanted('axe')) expect.soft(await faults(page), 'axe, light').toEqual([])
    if (wanted('targets')) expect.soft(await smallTargets(page, hasTouch ? 44 : 24), 'targets').toEqual([])
    if (wanted('spacing')) expect.soft(await cutBySpacing(page), 'text spacing').toEqual([])
    if (wanted('dark')) {
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      expect.soft(await faults(page, COLOURS), 'axe, dark').toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
    }
    if (wanted('forced')) {
      await page.emulateMedia({ forcedColors: 'active' })
      expect.soft(await faults(page), 'axe, forced colours').toEqual([])
      await page.emulateMedia({ forcedColors: 'none' })
    }
    // Last, for some close when Tab leaves them.
    if (wanted('focus')) expect.soft(await focusFaults(page, looks), 'focus').toEqual([])
  })
}

/** What axe finds, every place of it. */
async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const enabled = Object.fromEntries(TRIED.map((rule) => [rule, { enabled: true }]))
  // Without a second page that adds up what was found, which takes most of the time ("legacy").
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
    ...(rules ? {} : { rules: enabled }),
  })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
