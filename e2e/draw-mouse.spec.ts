import { expect, test } from '@playwright/test'
import { Hand } from './hand'

/** Where each asset goes, in pixels from the canvas's corner. */
const AT = {
  Customer: [90, 200],
  Chatbot: [330, 200],
  'AI assistant': [570, 200],
  'Hosted LLM': [770, 200],
  'Vector store': [570, 380],
  Ingestion: [330, 380],
  Documents: [330, 540],
  'System prompt': [770, 380],
  Admin: [570, 540],
} as const
type Name = keyof typeof AT

test('the RAG chatbot is drawn with the mouse in under three minutes', async ({ page }) => {
  // Many gestures: on a busy machine they take longer than one test usually may.
  test.slow()
  const me = new Hand(page)
  await page.goto('/')
  await me.click(page.getByRole('button', { name: 'Start empty' }))
  const canvas = await me.box(me.canvas)
  const at = ([x, y]: readonly [number, number]) => ({ x: canvas.x + x, y: canvas.y + y })
  for (let n = 0; n < 2; n++) await me.click(page.getByRole('button', { name: 'Zoom out' }))

  /** Names the flow that was just drawn: letters are its name, not commands. */
  async function call(flow: string) {
    await me.type(flow)
    await expect(me.nameField).toHaveValue(flow)
    await me.keys('Enter')
  }
  async function add(name: Name) {
    me.think()
    await me.click(at(AT[name]), 2)
    await me.type(name.toLowerCase())
    await me.keys('Enter')
    await expect(me.asset(name)).toBeVisible()
  }
  async function join(from: Name, side: 'left' | 'right' | 'top', to: Name, flow: string) {
    me.think()
    await me.pullArrow(from, side, me.asset(to))
    await call(flow)
  }
  /** Pulls an arrow to where nothing is, says what is there, and names the flow to it. */
  async function grow(from: Name, side: 'right' | 'bottom', to: Name, flow: string) {
    me.think()
    await me.pullArrow(from, side, at(AT[to]))
    await me.type(to.toLowerCase())
    await me.keys('Enter')
    await call(flow)
  }
  async function wrap(
    from: readonly [number, number],
    to: readonly [number, number],
    some: Name,
    zone: string,
  ) {
    me.think()
    await me.pullTo(at(from), at(to))
    await me.click(me.asset(some), 1, 'right')
    await me.click(page.getByRole('menuitem', { name: 'Wrap in a zone' }))
    await expect(me.nameField).toBeFocused()
    await me.type(zone)
    await me.keys('Enter')
  }

  await add('Customer')
  await grow('Customer', 'right', 'Chatbot', 'Question')
  await grow('Chatbot', 'right', 'AI assistant', 'Prompt')
  await grow('AI assistant', 'right', 'Hosted LLM', 'Context')
  await grow('AI assistant', 'bottom', 'Vector store', 'Search')
  await add('Ingestion')
  await join('Ingestion', 'right', 'Vector store', 'Embeddings')
  await add('Documents')
  await join('Documents', 'top', 'Ingestion', 'Files')
  await add('System prompt')
  await join('System prompt', 'top', 'AI assistant', 'Instructions')
  await add('Admin')
  await join('Admin', 'left', 'Documents', 'Uploads')
  await join('Admin', 'right', 'System prompt', 'Edits')
  await wrap([45, 140], [180, 260], 'Customer', 'Internet')
  await wrap([230, 140], [420, 260], 'Chatbot', 'DMZ')
  await wrap([700, 620], [240, 330], 'Vector store', 'Internal')

  await me.expectRag()
})
