import { expect, type Locator, test } from '@playwright/test'
import type { Model } from '../src/model/model'
import { Board } from './board'

type Point = { readonly x: number; readonly y: number }

/** Seconds that each part of an action takes a practised person: Card, Moran and Newell's keystroke-level model. */
const SECONDS = { key: 0.2, point: 1.1, press: 0.2, home: 0.4, think: 1.35 } as const

/** So long a finger lies still before it means more than a tap. */
const REST_MS = 560

/** A person who draws: every action goes through the real page and is counted, with the time that it would take. */
export class Hand extends Board {
  seconds = 0
  actions = 0
  #where: 'mouse' | 'keys' | null = null

  /** Decides what comes next. */
  think(): void {
    this.seconds += SECONDS.think
  }

  async click(target: Locator | Point, times = 1, button: 'left' | 'right' = 'left'): Promise<void> {
    this.#to('mouse')
    this.#count(SECONDS.point + times * SECONDS.press)
    const { x, y } = 'x' in target ? target : await this.centre(target)
    await this.page.mouse.move(x, y, { steps: 4 })
    await this.page.mouse.click(x, y, { button, clickCount: times })
  }

  async pullTo(from: Locator | Point, to: Locator | Point): Promise<void> {
    this.#to('mouse')
    this.#count(2 * SECONDS.point + SECONDS.press)
    await this.drag('x' in from ? from : await this.centre(from), 'x' in to ? to : await this.centre(to))
  }

  /** Pulls an arrow of an asset to a place or another asset. */
  async pullArrow(
    from: string,
    side: 'right' | 'left' | 'top' | 'bottom',
    to: Locator | Point,
  ): Promise<void> {
    const card = await this.centre(this.asset(from))
    await this.page.mouse.move(card.x, card.y, { steps: 4 })
    const arrow = await this.arrow(from, side)
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

  async doubleTap(at: Point): Promise<void> {
    await this.tap(at)
    await this.tap(at)
    // The second tap is in the same place.
    this.seconds -= SECONDS.point
  }

  /** Rests a finger, and pulls it to another place if there is one. */
  async rest(target: Locator | Point, to?: Point): Promise<void> {
    this.#to('mouse')
    const from = 'x' in target ? target : await this.centre(target)
    this.#count(REST_MS / 1000 + (to ? 2 : 1) * SECONDS.point)
    await this.pull(from, to ?? from, REST_MS)
    // As soon as a hand could: a tap right after the release counts as part of the first gesture.
    await this.page.waitForTimeout(350)
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

  /** The card of an asset as the keyboard knows it. */
  card(name: string): Locator {
    return this.canvas.getByRole('group', { name: new RegExp(`^Asset: ${name},`) })
  }

  /** The drawing is the RAG chatbot and took no longer than three minutes; says how long it took. */
  async expectRag(): Promise<void> {
    await expect
      .poll(async () => {
        const models = await this.stored()
        const newest = models.toSorted((a, b) => b.info.updated.localeCompare(a.info.updated))[0]
        return newest && drawn(newest)
      })
      .toEqual(RAG)
    const took = `${this.actions} actions, ${Math.round(this.seconds)} s`
    test.info().annotations.push({ type: 'drawn in', description: took })
    expect(this.seconds, took).toBeLessThan(180)
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

/** The RAG chatbot as it is drawn from memory. */
const RAG: Drawn = {
  assets: {
    Customer: 'end-user in Internet',
    Chatbot: 'web-app in DMZ',
    'AI assistant': 'agent in outside',
    'Hosted LLM': 'hosted-llm in outside',
    'Vector store': 'vector-store in Internal',
    Ingestion: 'data-pipeline in Internal',
    Documents: 'document-store in Internal',
    'System prompt': 'source-repo in outside',
    Admin: 'administrator in Internal',
  },
  flows: [
    'AI assistant > Context > Hosted LLM',
    'AI assistant > Search > Vector store',
    'Admin > Edits > System prompt',
    'Admin > Uploads > Documents',
    'Chatbot > Prompt > AI assistant',
    'Customer > Question > Chatbot',
    'Documents > Files > Ingestion',
    'Ingestion > Embeddings > Vector store',
    'System prompt > Instructions > AI assistant',
  ],
  zones: { Internet: 'internet', DMZ: 'dmz', Internal: 'application' },
}

type Drawn = {
  readonly assets: Readonly<Record<string, string>>
  readonly flows: readonly string[]
  readonly zones: Readonly<Record<string, string>>
}

/** What was drawn, by names: the kind of each asset with its zone, the flows, and the kind of each zone. */
function drawn({ assets, zones, flows }: Model): Drawn {
  const name = (id: string | null) => (id === null ? 'outside' : (assets[id] ?? zones[id])?.name)
  return {
    assets: Object.fromEntries(
      Object.values(assets).map((asset) => [asset.name, `${asset.kind} in ${name(asset.zone)}`]),
    ),
    flows: Object.values(flows)
      .map((flow) => `${name(flow.from)} > ${flow.name} > ${name(flow.to)}`)
      .toSorted(),
    zones: Object.fromEntries(Object.values(zones).map((zone) => [zone.name, zone.kind])),
  }
}
