import { expect, type Locator, type Page } from '@playwright/test'
import type { Model } from '../src/model/model'

/** The app as a person uses it: gestures go through the mouse, answers are read from the screen or the storage. */
export class Board {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** Opens the app and starts with an empty canvas. */
  async startEmpty(): Promise<void> {
    await this.page.goto('/')
    await this.page.getByRole('button', { name: 'Start empty' }).click()
  }

  /** Opens the app and then the sample. */
  async openSample(): Promise<void> {
    await this.page.goto('/')
    await this.page.getByRole('button', { name: /Sample AI system/ }).click()
    await expect(this.asset('Public API')).toBeVisible()
  }

  get canvas(): Locator {
    return this.page.getByRole('main', { name: 'Diagram' })
  }

  get palette(): Locator {
    return this.page.getByRole('complementary', { name: 'Palette' })
  }

  /** Where a name is typed on the canvas. */
  get nameField(): Locator {
    return this.canvas.getByRole('textbox', { name: /^Name/ })
  }

  get threats(): Locator {
    return this.page.getByRole('tabpanel', { name: 'Threats' })
  }

  /** The card on the canvas with this name. */
  asset(name: string): Locator {
    return this.page.locator('.react-flow__node-asset').filter({ hasText: name }).first()
  }

  zone(name: string): Locator {
    return this.page.locator('.react-flow__node-zone').filter({ hasText: name }).first()
  }

  /** Drags a kind from the palette to a place on the canvas, in pixels from its top left corner. */
  async drop(kind: string, x: number, y: number): Promise<void> {
    const item = this.palette.getByRole('button', { name: kind })
    await item.first().scrollIntoViewIfNeeded()
    const canvas = await this.box(this.canvas)
    await this.drag(await this.centre(item.first()), { x: canvas.x + x, y: canvas.y + y })
    // A key before that would still be for the palette.
    await expect(this.canvas.locator('.react-flow__node:focus')).toHaveCount(1)
  }

  /** Presses, moves in steps and lets go, as a hand does. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x + 8, from.y + 8, { steps: 2 })
    await mouse.move(to.x, to.y, { steps: 10 })
    await mouse.move(to.x, to.y)
    await mouse.up()
  }

  /** Rests a finger for some milliseconds, moves it and lifts it. */
  async pull(from: { x: number; y: number }, to: { x: number; y: number }, rest: number): Promise<void> {
    const touch = await this.page.context().newCDPSession(this.page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
    await send('touchStart', from)
    await this.page.waitForTimeout(rest)
    for (let step = 1; step <= 10; step++) {
      const part = step / 10
      await send('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
    }
    await send('touchEnd')
  }

  /** Draws a flow by dragging from the right side of one asset to the middle of another. */
  async connect(from: string, to: string): Promise<void> {
    await this.asset(from).hover()
    const start = await this.box(this.asset(from))
    const arrow = await this.arrow(from, 'right')
    await expect(arrow).toBeVisible()
    const grip = await this.centre(arrow)
    expect(grip.x).toBeGreaterThan(start.x)
    await this.drag(grip, await this.centre(this.asset(to)))
  }

  /** The arrow on one side of an asset; on its way there the pointer may have called up those of another. */
  async arrow(of: string, side: 'right' | 'left' | 'top' | 'bottom'): Promise<Locator> {
    const id = await this.asset(of).getAttribute('data-id')
    return this.page.locator(`.connect-arrow[data-of="${id}"][data-side="${side}"]`)
  }

  async box(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await target.boundingBox()
    if (!box) throw new Error('Not on screen')
    return box
  }

  async centre(target: Locator): Promise<{ x: number; y: number }> {
    const box = await this.box(target)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Waits until the device has the newest state, then reads it. */
  async saved(): Promise<Model> {
    await expect(this.page.locator('[data-save-state="saved"]')).toBeVisible()
    const models = await this.stored()
    const newest = models.toSorted((a, b) => b.info.updated.localeCompare(a.info.updated))[0]
    if (!newest) throw new Error('Nothing is stored')
    return newest
  }

  /** Every model in local storage. */
  stored(): Promise<Model[]> {
    return this.page.evaluate(() =>
      Object.keys(localStorage)
        .filter((key) => /^strideboard\/model\/[^/]+$/.test(key))
        .map((key) => JSON.parse(localStorage.getItem(key) ?? '{}').model),
    )
  }

  /** How many assets and flows the stored model has, once saved. */
  async expectStored(counts: { assets?: number; flows?: number; zones?: number }): Promise<void> {
    for (const [table, count] of Object.entries(counts)) {
      await expect
        .poll(async () => {
          const model = (await this.stored()).toSorted((a, b) =>
            b.info.updated.localeCompare(a.info.updated),
          )[0]
          return model ? Object.keys(model[table as 'assets' | 'flows' | 'zones']).length : 0
        })
        .toBe(count)
    }
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
  }
}
