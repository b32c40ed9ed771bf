import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { Board } from './board'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what to do next, ${theme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const board = new Board(page)
    await board.openSample()
    for (const view of ['Questions', 'Mitigations']) {
      await board.threats.getByRole('button', { name: new RegExp(`^${view}`) }).click()
      await expect(board.threats.getByText(/settles|answers \d/).first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`),
        view,
      ).toEqual([])
    }
  })

  test(`axe finds nothing, ${theme}`, async ({ page }) => {
    // Axe reads every element of ten screens.
    test.slow()
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const board = new Board(page)
    const scan = async (where: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)
      expect(found, where).toEqual([])
    }
    await page.goto('/')
    await expect(page.getByRole('button', { name: /Sample AI system/ })).toBeVisible()
    await scan('welcome')
    await page.getByRole('button', { name: /Sample AI system/ }).click()
    await expect(board.asset('Public API')).toBeVisible()
    await scan('threats')
    await board.threats.getByRole('heading').getByRole('button').first().click()
    await scan('open card')
    await board.asset('Public API').click()
    await page.getByRole('tab', { name: 'Element' }).click()
    await scan('element')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Search or run a command' })).toBeVisible()
    await scan('palette')
    await page.keyboard.type('model')
    await expect(page.getByRole('group', { name: 'On the canvas' })).toBeVisible()
    await scan('palette with answers')
    await page.keyboard.press('Escape')
    await board.asset('Public API').click({ button: 'right' })
    await expect(page.getByRole('menu', { name: 'Public API' })).toBeVisible()
    await scan('context menu')
    await page.keyboard.press('Escape')
    const dialogs = [
      'Export',
      'Keyboard shortcuts',
      'Models on this device',
      'Templates',
      'Catalogue',
    ] as const
    for (const dialog of dialogs) {
      await page.getByRole('button', { name: 'Menu' }).click()
      if (dialog === 'Export') {
        await scan('menu')
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Export', exact: true }).click()
      } else {
        await page.getByRole('menuitem', { name: new RegExp(dialog) }).click()
      }
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
      await scan(dialog)
      if (dialog === 'Catalogue') {
        await page.getByRole('tab', { name: 'Threat rules' }).click()
        await page.getByRole('button', { name: /Agent hijacked by what it reads/ }).click()
        await expect(page.getByRole('heading', { name: 'Agent hijacked by what it reads' })).toBeFocused()
        await scan('a rule in the catalogue')
      }
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  })
}
