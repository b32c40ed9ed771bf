import { expect, type Locator } from '@playwright/test'
import { Board } from './board'

type Point = { readonly x: number; readonly y: number }

/** Seconds that each part of an action takes a practised person: Card, Moran and Newell's keystroke-level model. */
const SECONDS = { key: 0.2, point: 1.1, press: 0.2, home: 0.4, think: 1.35 } as const

/** A person who draws: every action goes through the real page and is counted, with the time that it would take. */
export class Hand extends Board {
  seconds = 0
  actions = 0
  #where: 'mouse' | 'keys' | null = null

  /** Decides what comes next. */
  think(): void {
    this.seconds += SECONDS.think
  }

  async click(target: Locator | Point, times = 1): Promise<void> {
    this.#to('mouse')
    this.#count(SECONDS.point + times * SECONDS.press)
    const { x, y } = 'x' in target ? target : await this.centre(target)
    await this.page.mouse.move(x, y, { steps: 4 })
    await this.page.mouse.click(x, y, { clickCount: times })
  }

  async pullTo(from: Locator | Point, to: Locator | Point): Promise<void> {
    this.#to('mouse')
    this.#count(2 * SECONDS.point + SECONDS.press)
    await this.drag('x' in from ? from : await this.centre(from), 'x' in to ? to : await this.centre(to))
  }

  /** Pulls an arrow of an asset to a place or another asset. */
  async pullArrow(from: string, side: 'right' | 'left' | 'top' | 'bottom', to: Locator | Point): Promise<void> {
    const card = await this.centre(this.asset(from))
    await this.page.mouse.move(card.x, card.y, { steps: 4 })
    const arrow = this.page.locator(`.connect-arrow[data-side="${side}"]`)
    await expect(arrow).toBeVisible()
    await this.pullTo(arrow, to)
  }

  /** Taps with a finger. */
  async tap(target: Locator | Point): Promise<void> {
    this.#to('mouse')
    this.#count(SECONDS.point + SECONDS.press)
    const { x, y } = 'x' in target ? target : await this.centre(target)
    await this.page.touchscreen.tap(x, y)
  }

  /** Presses chords one after another: each key of a chord counts. */
  async keys(...chords: readonly string[]): Promise<void> {
    this.#to('keys')
    for (const chord of chords) {
      this.#count(SECONDS.key * chord.split('+').length)
      await this.page.keyboard.press(chord)
    }
  }

  async type(text: string): Promise<void> {
    this.#to('keys')
    this.actions += 1
    this.seconds += SECONDS.key * text.length
    await this.page.keyboard.type(text)
  }

  #to(where: 'mouse' | 'keys'): void {
    if (this.#where !== null && this.#where !== where) this.seconds += SECONDS.home
    this.#where = where
  }

  #count(seconds: number): void {
    this.actions += 1
    this.seconds += seconds
  }
}
