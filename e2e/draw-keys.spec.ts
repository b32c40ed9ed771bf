import { expect, test } from '@playwright/test'
import { Hand } from './hand'

test('the RAG chatbot is drawn with the keyboard alone in under three minutes', async ({ page }) => {
  // Many gestures: on a busy machine they take longer than one test usually may.
  test.slow()
  const me = new Hand(page)
  await page.goto('/')
  await expect(
    page.getByRole('region', { name: 'Draw your AI system, see what could go wrong' }),
  ).toBeFocused()
  await me.keys('Tab', 'Tab', 'Enter')
  const search = me.page.getByRole('dialog').getByRole('combobox')

  /** Names the flow that is selected and goes back to the asset. */
  async function call(flow: string) {
    await me.keys('Enter')
    await expect(me.nameField).toBeFocused()
    await me.type(flow)
    await me.keys('Enter', 'Escape')
  }
  /** Adds an asset beside the present one, joined to it, and names the flow; a flow that comes from there is swapped. */
  async function grow(side: 'Left' | 'Right' | 'Down', asset: string, flow: string, comes = false) {
    me.think()
    await me.keys(`Control+Arrow${side}`)
    await me.type(asset.toLowerCase())
    await me.keys('Enter')
    await expect(me.card(asset)).toBeFocused()
    await me.keys('e', ...(comes ? ['x'] : []))
    await call(flow)
    await expect(me.card(asset)).toBeFocused()
  }
  async function choose(key: string, what: string) {
    me.think()
    await me.keys(key)
    await expect(search).toBeFocused()
    await me.type(what)
    await me.keys('Enter')
    await expect(search).toHaveCount(0)
  }
  async function wrap(zone: string) {
    me.think()
    await me.keys('Control+g')
    await expect(me.nameField).toBeFocused()
    await me.type(zone)
    await me.keys('Enter')
  }

  me.think()
  await me.keys('a')
  await me.type('customer')
  await me.keys('Enter')
  await expect(me.card('Customer')).toBeFocused()
  await grow('Right', 'Chatbot', 'Question')
  await grow('Right', 'AI assistant', 'Prompt')
  await grow('Right', 'Hosted LLM', 'Context')
  await me.keys('Alt+ArrowLeft')
  await grow('Down', 'Vector store', 'Search')
  await grow('Left', 'Ingestion', 'Embeddings', true)
  await grow('Down', 'Documents', 'Files', true)
  await grow('Right', 'Admin', 'Uploads', true)
  await grow('Right', 'System prompt', 'Edits')
  await choose('c', 'ai assis')
  await call('Instructions')

  await choose('Control+f', 'customer')
  await wrap('Internet')
  await choose('Control+f', 'chatbot')
  await wrap('DMZ')
  await choose('Control+f', 'vector')
  await me.keys('Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowDown', 'Alt+Shift+ArrowRight')
  await wrap('Internal')

  await me.expectRag()
})
