import { expect, type Locator, type Page } from '@playwright/test'
import { Board } from '../board'

/** The app at any size: where there is no room for panels beside the canvas they are sheets. */
export class App extends Board {
  readonly narrow: boolean

  constructor(page: Page) {
    super(page)
    const size = page.viewportSize()
    this.narrow = size !== null && (size.width <= 820 || size.height <= 560)
  }

  /** What a panel shows, as a tab or as a sheet. */
  panel(name: string): Locator {
    return this.page.locator(`[role="tabpanel"][aria-label="${name}"], [data-sheet] > [aria-label="${name}"]`)
  }

  /** Shows a panel by its key, from wherever the keyboard is. */
  async show(name: keyof typeof PANEL_KEYS): Promise<Locator> {
    await this.rest()
    await this.press(PANEL_KEYS[name])
    const panel = this.panel(name)
    await expect(panel).toBeVisible()
    return panel
  }

  /** Runs a command by its name. */
  async run(title: string): Promise<void> {
    await this.press('Control+k')
    const palette = this.page.getByRole('dialog', { name: 'Search or run a command' })
    await palette.getByRole('combobox').fill(title)
    await palette.getByRole('option', { name: title }).first().click()
    await expect(palette).toHaveCount(0)
  }

  /** Selects the element with this name as the search does, wherever it stands. */
  async choose(name: string): Promise<void> {
    await this.run(name)
    await expect(this.page.locator('.react-flow__node.selected, .flow[data-selected]').first()).toBeAttached()
  }

  /** Opens the outline; answers the row that has the keyboard. */
  async showOutline(): Promise<Locator> {
    await this.show('Outline')
    const row = this.page.getByRole('treegrid').locator('tr:focus')
    await expect(row).toBeVisible()
    return row
  }

  /** Starts the workshop. */
  async triage(): Promise<void> {
    await this.rest()
    await this.press('t')
    const region = this.page.getByRole('region', { name: 'Triage' })
    await expect(region.getByRole('article').getByRole('heading').first()).toBeVisible()
  }

  /** The keyboard is on the canvas and nothing is selected. */
  async rest(): Promise<void> {
    await this.page.getByRole('application', { name: 'Canvas' }).focus()
  }
}

const PANEL_KEYS = {
  Threats: '1',
  Element: '2',
  Attackers: '3',
  Risk: '4',
  Review: '5',
  Outline: 'o',
} as const
