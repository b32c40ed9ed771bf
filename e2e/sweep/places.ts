import { expect, type Page } from '@playwright/test'
import type { App } from './app'
import { DIALOGS } from './places-dialogs'
import { PANELS } from './places-panels'
import { TRIAGE } from './places-triage'

/** Something that can be on the screen, and the way there. */
export type Place = {
  readonly name: string
  /** Where the way begins; else with the sample on the canvas. */
  readonly from?: 'page' | 'empty'
  /** Only where panels stand beside the canvas, or only where they are sheets. */
  readonly only?: 'wide' | 'narrow'
  readonly open: (app: App, page: Page) => Promise<void>
}

const CANVAS: readonly Place[] = [
  {
    name: 'welcome',
    from: 'page',
    open: async (_, page) => {
      await expect(page.getByRole('button', { name: /Sample AI system/ })).toBeVisible()
    },
  },
  { name: 'empty canvas', from: 'empty', open: async () => undefined },
  { name: 'sample', open: async () => undefined },
  { name: 'selected asset', open: (app) => app.choose('Public API') },
  {
    name: 'zone selected',
    open: (app) => app.choose('Data zone'),
  },
  {
    name: 'note being written',
    open: async (app, page) => {
      await app.rest()
      await app.press('n')
      await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
      await page.keyboard.type('Ask the bank')
    },
  },
  {
    name: 'heat, minimap and title block',
    open: async (app, page) => {
      await app.run('Show risk as heat')
      await app.run('Show the title block')
      await app.rest()
      await app.press('m')
      if (!app.narrow) await expect(page.locator('.minimap')).toBeVisible()
    },
  },
  {
    name: 'focus on neighbours',
    open: async (app) => {
      await app.choose('Public API')
      await app.press('f')
    },
  },
  {
    name: 'kind picker',
    open: async (app, page) => {
      await app.rest()
      await app.press('a')
      await expect(page.getByRole('combobox').first()).toBeVisible()
    },
  },
  {
    name: 'rename on the canvas',
    open: async (app) => {
      await app.choose('Public API')
      await app.press('F2')
      await expect(app.nameField).toBeVisible()
    },
  },
  {
    name: 'menu',
    open: async (_, page) => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'context menu',
    open: async (app, page) => {
      await app.choose('Public API')
      await app.press('Shift+F10')
      await expect(page.getByRole('menu', { name: 'Public API' })).toBeVisible()
    },
  },
  {
    name: 'zoom menu',
    open: async (_, page) => {
      await page.getByRole('button', { name: /^Zoom \d/ }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'more panels',
    only: 'narrow',
    open: async (_, page) => {
      await page.getByRole('button', { name: 'More panels' }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'no room on the device',
    open: async (app, page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      })
      await app.choose('Public API')
      await app.press('Control+d')
      await expect(page.getByRole('alert').first()).toBeVisible()
    },
  },
  {
    name: 'notice',
    open: async (app, page) => {
      const panel = await app.show('Threats')
      await panel
        .getByRole('region', { name: 'Next best question' })
        .getByRole('button', { name: 'Yes' })
        .click()
      await expect(page.getByRole('region', { name: 'Notices' }).getByRole('button').first()).toBeVisible()
    },
  },
  {
    name: 'presentation',
    open: async (app, page) => {
      await app.run('Present')
      await expect(page.locator('header')).toHaveCount(0)
      await page.keyboard.press('ArrowRight')
    },
  },
]

export const PLACES: readonly Place[] = [...CANVAS, ...PANELS, ...DIALOGS, ...TRIAGE]
