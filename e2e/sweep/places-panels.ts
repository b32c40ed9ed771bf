import { expect } from '@playwright/test'
import type { Place } from './places'

export const PANELS: readonly Place[] = [
  {
    name: 'add panel',
    open: async (app, page) => {
      await app.rest()
      await app.press('/')
      await expect(page.getByRole('searchbox').first()).toBeVisible()
    },
  },
  {
    name: 'threats',
    open: async (app) => {
      const panel = await app.show('Threats')
      await expect(panel.locator('[data-card]').first()).toBeVisible()
    },
  },
  {
    name: 'open threat',
    open: async (app) => {
      const panel = await app.show('Threats')
      await panel.locator('[data-card]').first().click()
      await expect(panel.getByText('Because').first()).toBeVisible()
      for (const fold of await panel.locator('details:not([open]) > summary').all()) await fold.click()
    },
  },
  {
    name: 'decision on a threat',
    open: async (app) => {
      const panel = await app.show('Threats')
      await panel.locator('[data-card]').first().click()
      await panel.getByRole('button', { name: 'Decide…' }).click()
      await panel.getByText('Accept', { exact: true }).click()
      await panel.getByRole('button', { name: 'Save decision' }).click()
      await expect(panel.getByRole('alert').first()).toBeVisible()
    },
  },
  {
    name: 'score of a threat',
    open: async (app) => {
      const panel = await app.show('Threats')
      await panel.locator('[data-card]').first().click()
      await panel.getByRole('button', { name: 'Change the score…' }).click()
      await expect(
        panel
          .getByRole('form')
          .or(panel.getByRole('group', { name: /score/i }))
          .first(),
      ).toBeVisible()
    },
  },
  ...['To confirm', 'All', 'Answered', 'Questions', 'Mitigations'].map(
    (view): Place => ({
      name: `threats: ${view}`,
      open: async (app) => {
        const panel = await app.show('Threats')
        await panel
          .getByRole('button', { name: new RegExp(`^${view}`) })
          .first()
          .click()
        await expect(panel.getByRole('button', { name: new RegExp(`^${view}`), pressed: true })).toBeVisible()
        await expect(panel.getByRole('heading').first()).toBeVisible()
      },
    }),
  ),
  {
    name: 'threats by cause',
    open: async (app) => {
      const panel = await app.show('Threats')
      const filter = panel.getByRole('button', { name: 'Filter', exact: true })
      if (await filter.isVisible()) await filter.click()
      await panel.getByRole('combobox', { name: 'Group threats' }).selectOption({ index: 2 })
      await panel.locator('[data-card]').first().click()
    },
  },
  {
    name: 'threats of one element',
    open: async (app) => {
      await app.choose('Public API')
      const panel = await app.show('Threats')
      await expect(panel.getByRole('button', { name: /^Only/ })).toBeVisible()
    },
  },
  {
    name: 'picking threats',
    open: async (app) => {
      const panel = await app.show('Threats')
      await panel.getByRole('button', { name: 'Select…' }).click()
      await panel
        .getByRole('checkbox', { name: /^Pick: / })
        .first()
        .check()
      await panel.getByRole('button', { name: /^Decide on 1 picked/ }).click()
      await expect(panel.getByRole('region', { name: 'Decide on several threats' })).toBeVisible()
    },
  },
  {
    name: 'question with all its places',
    open: async (app) => {
      const panel = await app.show('Threats')
      await panel.getByRole('button', { name: /^Questions/ }).click()
      await panel.getByRole('button', { expanded: false }).first().click()
    },
  },
  {
    name: 'outline',
    open: async (app) => {
      const panel = await app.showOutline()
      await panel.press('ArrowDown')
    },
  },
  {
    name: 'outline being renamed',
    open: async (app, page) => {
      await app.showOutline()
      await app.press('ArrowDown')
      await app.press('F2')
      await expect(page.getByRole('treegrid').getByRole('textbox')).toBeFocused()
    },
  },
  {
    name: 'element: whole model',
    open: async (app) => {
      await app.show('Element')
    },
  },
  ...['Public API', 'Data zone', 'Prediction request'].map(
    (name): Place => ({
      name: `element: ${name}`,
      open: async (app) => {
        await app.choose(name)
        const panel = await app.show('Element')
        await expect(panel.getByLabel('Name').first()).toBeVisible()
        for (const fold of await panel.locator('details:not([open]) > summary').all()) await fold.click()
      },
    }),
  ),
  {
    name: 'element: several',
    open: async (app) => {
      await app.rest()
      await app.press('Control+a')
      await app.press('2')
      await expect(app.panel('Element')).toBeVisible()
    },
  },
  {
    name: 'attackers',
    open: async (app) => {
      const panel = await app.show('Attackers')
      await expect(panel.locator('[data-attacker]').first()).toBeVisible()
    },
  },
  {
    name: 'attacker with paths',
    open: async (app) => {
      const panel = await app.show('Attackers')
      await panel.locator('[data-attacker]').first().click()
      const path = panel.getByRole('button', { name: /Attack path to/ }).first()
      await path.click()
      await expect(path)
        .toHaveAttribute('aria-pressed', 'true')
        .catch(() => undefined)
    },
  },
  {
    name: 'new attacker',
    open: async (app) => {
      const panel = await app.show('Attackers')
      await panel.getByRole('button', { name: 'Add an attacker' }).click()
      await expect(panel.getByRole('form', { name: 'Add an attacker' })).toBeVisible()
    },
  },
  ...['Overview', 'Plan', 'Coverage'].map(
    (part): Place => ({
      name: `risk: ${part}`,
      open: async (app, page) => {
        const panel = await app.show('Risk')
        await panel.getByText(part, { exact: true }).first().click()
        await expect(page.getByText(/^(Loading|Working out|Trying)/)).toHaveCount(0)
        for (const fold of await panel.locator('details:not([open]) > summary').all()) await fold.click()
      },
    }),
  ),
  {
    name: 'review',
    open: async (app) => {
      const panel = await app.show('Review')
      await panel
        .getByRole('button', { name: /baseline/i })
        .first()
        .click()
      await app.choose('Public API')
      await app.press('Delete')
      await app.show('Review')
    },
  },
]
