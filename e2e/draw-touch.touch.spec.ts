import { expect, test } from '@playwright/test'
import { Hand } from './hand'

/** Where each asset goes, in parts of the canvas: three columns, as many as a phone has room for. */
const AT = {
  Customer: [0.18, 0.1],
  Chatbot: [0.5, 0.1],
  'AI assistant': [0.82, 0.1],
  'Hosted LLM': [0.82, 0.28],
  'System prompt': [0.5, 0.28],
  'Vector store': [0.82, 0.46],
  Ingestion: [0.82, 0.62],
  Documents: [0.5, 0.62],
  Admin: [0.18, 0.62],
} as const
type Name = keyof typeof AT

const SCREENS = [
  { what: 'a tablet', width: 768, height: 1024, out: 2 },
  { what: 'a phone', width: 390, height: 844, out: 4 },
]

for (const { what, width, height, out } of SCREENS) {
  test(`on ${what}: the RAG chatbot is drawn by touch in under three minutes`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    // Many gestures: on a busy machine they take longer than one test usually may.
    test.slow()
    const me = new Hand(page)
    await page.goto('/')
    await me.tap(page.getByRole('button', { name: 'Start empty' }))
    for (let n = 0; n < out; n++) await me.tap(page.getByRole('button', { name: 'Zoom out' }))
    const canvas = await me.box(me.canvas)
    const at = ([x, y]: readonly [number, number]) => ({
      x: canvas.x + canvas.width * x,
      y: canvas.y + canvas.height * y,
    })
    const arrow = (side: string) => page.locator(`.connect-arrow[data-side="${side}"]`)

    /** Taps an arrow of an asset, which has to be selected first unless it was the last one to be added. */
    async function start(from: Name, side: string, selected: boolean) {
      me.think()
      if (!selected) await me.tap(me.asset(from))
      await me.tap(arrow(side))
    }
    async function answer(name: Name) {
      await me.type(name.toLowerCase())
      await me.keys('Enter')
      await expect(me.card(name)).toBeFocused()
    }
    async function call(flow: string) {
      await me.tap(page.getByRole('button', { name: 'Name this flow' }))
      await expect(me.nameField).toBeFocused()
      await me.type(flow)
      await me.keys('Enter')
    }
    async function add(name: Name) {
      me.think()
      await me.doubleTap(at(AT[name]))
      await answer(name)
    }
    async function grow(from: Name, side: string, to: Name, flow: string, selected = true) {
      await start(from, side, selected)
      await me.tap(at(AT[to]))
      await answer(to)
      await call(flow)
    }
    async function join(from: Name, side: string, to: Name, flow: string) {
      await start(from, side, false)
      await me.tap(me.asset(to))
      await call(flow)
    }
    /** Rests a finger beside the assets, pulls it over them, and wraps what it took. */
    async function wrap(
      from: readonly [number, number],
      to: readonly [number, number],
      some: Name,
      zone: string,
    ) {
      me.think()
      await me.rest(at(from), at(to))
      await me.rest(me.asset(some))
      await me.tap(page.getByRole('menuitem', { name: 'Wrap in a zone' }))
      await expect(me.nameField).toBeFocused()
      await me.type(zone)
      await me.keys('Enter')
    }

    await add('Customer')
    await grow('Customer', 'right', 'Chatbot', 'Question')
    await grow('Chatbot', 'right', 'AI assistant', 'Prompt', false)
    await grow('AI assistant', 'bottom', 'Hosted LLM', 'Context', false)
    await add('System prompt')
    await join('System prompt', 'top', 'AI assistant', 'Instructions')
    await add('Vector store')
    await join('AI assistant', 'right', 'Vector store', 'Search')
    await add('Ingestion')
    await join('Ingestion', 'top', 'Vector store', 'Embeddings')
    await add('Documents')
    await join('Documents', 'right', 'Ingestion', 'Files')
    await add('Admin')
    await join('Admin', 'right', 'Documents', 'Uploads')
    await join('Admin', 'top', 'System prompt', 'Edits')
    await wrap([0.02, 0.18], [0.3, 0.03], 'Customer', 'Internet')
    await wrap([0.4, 0.18], [0.6, 0.03], 'Chatbot', 'DMZ')
    await wrap([0.04, 0.7], [0.96, 0.4], 'Vector store', 'Internal')

    await me.expectRag()
  })
}
