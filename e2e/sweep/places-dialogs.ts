import { expect, type Locator, type Page } from '@playwright/test'
import type { Place } from './places'

async function menu(page: Page, line: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: line }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await expect(dialog.getByText(/^(Loading|Working out|Comparing)/)).toHaveCount(0)
  return dialog
}

const FROM_MENU = [
  'Keyboard shortcuts',
  'Models on this device',
  'Earlier versions',
  'Templates',
  'Rule packs',
]

export const DIALOGS: readonly Place[] = [
  {
    name: 'search',
    open: async (_, page) => {
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('dialog', { name: 'Search or run a command' })).toBeVisible()
    },
  },
  {
    name: 'search with answers',
    open: async (_, page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').fill('model')
      await expect(page.getByRole('group', { name: 'On the canvas' })).toBeVisible()
    },
  },
  {
    name: 'search without an answer',
    open: async (_, page) => {
      await page.keyboard.press('Control+k')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox').fill('qqqqq')
      await expect(dialog.getByRole('option')).toHaveCount(0)
    },
  },
  ...FROM_MENU.map(
    (line): Place => ({
      name: line.toLowerCase(),
      open: async (_, page) => {
        await menu(page, line)
      },
    }),
  ),
  {
    name: 'history',
    open: async (app, page) => {
      await app.choose('Public API')
      await app.press('Control+d')
      await app.run('History')
      await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible()
    },
  },
  {
    name: 'rule pack loaded',
    open: async (_, page) => {
      const dialog = await menu(page, 'Rule packs')
      const chooser = page.waitForEvent('filechooser')
      await dialog.getByRole('button', { name: 'Load a pack' }).click()
      await (await chooser).setFiles('public/examples/bank-pack.json')
      await expect(dialog.getByText('“Example bank” is loaded')).toBeVisible()
    },
  },
  {
    name: 'catalogue',
    open: async (_, page) => {
      await menu(page, 'Catalogue')
    },
  },
  ...['Threat rules', 'Mitigations', 'References'].map(
    (part): Place => ({
      name: `catalogue: ${part}`,
      open: async (_, page) => {
        const dialog = await menu(page, 'Catalogue')
        await dialog.getByText(part, { exact: true }).first().click()
      },
    }),
  ),
  {
    name: 'export',
    open: async (_, page) => {
      await menu(page, 'Export')
    },
  },
  ...['HTML', 'Markdown', 'CSV'].map(
    (format): Place => ({
      name: `report: ${format}`,
      open: async (_, page) => {
        const dialog = await menu(page, 'Report…')
        await dialog.getByText(format, { exact: true }).click()
      },
    }),
  ),
  {
    name: 'own threat',
    open: async (app, page) => {
      await app.choose('Public API')
      await app.run('Add a threat')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Add threat' }).click()
      await expect(dialog.getByRole('alert')).toBeVisible()
    },
  },
]
