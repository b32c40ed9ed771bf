import { expect } from '@playwright/test'
import type { Place } from './places'

const PAGES = {
  'set up': 's',
  'parking lot': 'l',
  minutes: 'e',
  keys: '?',
  mitigate: 'm',
  accept: 'a',
  owner: 'o',
  'due date': 'd',
  park: 'p',
}

export const TRIAGE: readonly Place[] = [
  { name: 'triage', open: async (app) => app.triage() },
  ...Object.entries(PAGES).map(
    ([name, key]): Place => ({
      name: `triage: ${name}`,
      open: async (app, page) => {
        await app.triage()
        await page.keyboard.press(key)
        await page.waitForTimeout(200)
      },
    }),
  ),
  {
    name: 'triage: end',
    open: async (app, page) => {
      await app.triage()
      const region = page.getByRole('region', { name: 'Triage' })
      for (let step = 0; step < 200 && (await region.getByRole('article').count()) > 0; step++)
        await page.keyboard.press('j')
      await expect(region.getByRole('heading').first()).toBeVisible()
    },
  },
]
