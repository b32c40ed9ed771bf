import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { bigModel } from './big-model'
import { keyToThreats, reachableAsset, startFrames, stopFrames, untilReady, watchKey } from './in-page'
import type { Row } from './row'
import { median, quantile } from './samples'

/** What a person waits for, in a real Chromium, against the built app at `url`. */
type Place = { readonly browser: Browser; readonly url: string }
type Storage = Awaited<ReturnType<BrowserContext['storageState']>>

const RUNS = 5
const DRAG_STEPS = 120
const EDITS = 10
const ARGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const VIEWPORT = { width: 1440, height: 900 }
/** Nothing measured here may take longer than this; what does is broken. */
const PATIENCE_MS = 60_000

/** Opens the app with this storage in a context of its own, where nothing is cached. */
async function onPage<T>(
  place: Place,
  what: string,
  storage: Storage | undefined,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  console.error(what)
  const context = await place.browser.newContext({
    viewport: VIEWPORT,
    ...(storage ? { storageState: storage } : {}),
  })
  try {
    const page = await context.newPage()
    const lost = new Promise<never>((_, reject) => {
      page.on('pageerror', reject)
      setTimeout(() => reject(new Error(`No answer in time: ${what}`)), PATIENCE_MS).unref()
    })
    await page.goto(place.url)
    return await Promise.race([use(page), lost])
  } finally {
    await context.close()
  }
}

/** A storage in which the sample was opened last. */
function sampleStorage(place: Place): Promise<Storage> {
  return onPage(place, 'storing the sample', undefined, async (page) => {
    await page.getByRole('button', { name: /Sample AI system/ }).click()
    await page.evaluate(untilReady)
    await page.locator('[data-save-state="saved"]').waitFor()
    return page.context().storageState()
  })
}

/** A storage with one model of this many assets, as an earlier visit leaves it. */
function bigStorage({ url }: Place, assets: number): Storage {
  const model = bigModel(assets)
  const { id, title, updated } = model.info
  const flows = Object.keys(model.flows).length
  const items = {
    [`strideboard/model/${id}`]: { revision: 1, model },
    'strideboard/library': [{ id, title, updated, assets, flows }],
  }
  const localStorage = Object.entries(items).map(([name, value]) => ({ name, value: JSON.stringify(value) }))
  return { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] }
}

/** From navigation to threats on the screen, a fresh page each time. */
async function opening(place: Place, what: string, storage: Storage): Promise<number> {
  const samples: number[] = []
  for (let run = 0; run < RUNS; run++) {
    samples.push(await onPage(place, what, storage, (page) => page.evaluate(untilReady)))
  }
  return median(samples)
}

async function scriptMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN)
}

type Drag = { readonly p95: number; readonly script: number }

/** Drags one asset to and fro: the time between frames, and the script that each took. */
async function dragging(page: Page): Promise<Drag> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const { x, y } = await page.evaluate(reachableAsset)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 6, y + 6, { steps: 3 })
  const before = await scriptMilliseconds(session)
  await page.evaluate(startFrames)
  for (let step = 0; step < DRAG_STEPS; step++) {
    const angle = (step / DRAG_STEPS) * 4 * Math.PI
    await page.mouse.move(x + 60 * Math.sin(angle), y + 40 * (1 - Math.cos(angle)))
  }
  const frames = await page.evaluate(stopFrames)
  const script = (await scriptMilliseconds(session)) - before
  await page.mouse.up()
  return { p95: quantile(frames, 0.95), script: script / frames.length }
}

/** The same with all on that looks at the drawing: minimap, heat and the outline of it. */
async function draggingWithAll(page: Page): Promise<Drag> {
  await page.locator('.react-flow').focus()
  await page.keyboard.press('m')
  await page.keyboard.press('Shift+h')
  await page.getByRole('tab', { name: 'Outline' }).click()
  await page.locator('.minimap').waitFor()
  await page.locator('.canvas[data-heat]').waitFor()
  return dragging(page)
}

/** Deletes an asset and takes it back, again and again: from the key to the threats. */
async function editing(page: Page): Promise<number> {
  const { x, y } = await page.evaluate(reachableAsset)
  await page.mouse.click(x, y)
  const samples: number[] = []
  for (let edit = 0; edit < EDITS; edit++) {
    await page.evaluate(watchKey)
    await page.keyboard.press(edit % 2 === 0 ? 'Delete' : 'Control+z')
    samples.push(await page.evaluate(keyToThreats))
    await page.waitForTimeout(200)
  }
  return median(samples)
}

/** From the press of the button to the file. */
async function picture(page: Page): Promise<number> {
  const samples: number[] = []
  for (let run = 0; run < 3; run++) {
    await page.keyboard.press('Control+e')
    const button = page.getByRole('button', { name: /^Download/ })
    await page.getByText('1×', { exact: true }).click()
    const start = performance.now()
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    samples.push(performance.now() - start)
    await download.delete()
  }
  return median(samples)
}

type Measured = {
  readonly open: number
  readonly drag: Drag
  readonly dragWithAll: Drag
  readonly edit: number
  readonly png: number
}

async function measure(place: Place, assets: number): Promise<Measured> {
  const storage = bigStorage(place, assets)
  const open = await opening(place, `opening ${assets} assets`, storage)
  const at = <T>(what: string, use: (page: Page) => Promise<T>) =>
    onPage(place, `${what} ${assets} assets`, storage, async (page) => {
      await page.evaluate(untilReady)
      return use(page)
    })
  return {
    open,
    drag: await at('dragging in', dragging),
    dragWithAll: await at('dragging with minimap, heat and outline in', draggingWithAll),
    edit: await at('editing', editing),
    png: await at('drawing', picture),
  }
}

/** Every line of the table that needs a browser. */
export async function browserRows(sizes: readonly number[], url: string, executable: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: executable, args: ARGS })
  try {
    const place = { browser, url }
    const sample = await opening(place, 'opening the sample', await sampleStorage(place))
    const measured: Measured[] = []
    for (const size of sizes) measured.push(await measure(place, size))
    const values = (pick: (one: Measured) => number) => measured.map(pick)
    const unit = 'ms'
    return [
      { what: 'sample from a cold start', values: [sample], unit, target: 1000 },
      { what: 'open the model from a cold start', values: values(({ open }) => open), unit, target: 1200 },
      { what: 'drag an asset: frame, p95', values: values(({ drag }) => drag.p95), unit, target: 20 },
      {
        what: 'drag an asset: script per frame',
        values: values(({ drag }) => drag.script),
        unit,
        target: 12,
      },
      {
        what: 'drag with minimap, heat and outline: frame, p95',
        values: values(({ dragWithAll }) => dragWithAll.p95),
        unit,
        target: 20,
      },
      { what: 'edit: from the key to the threats', values: values(({ edit }) => edit), unit },
      { what: 'PNG at 1×: from the button to the file', values: values(({ png }) => png), unit, target: 500 },
    ]
  } finally {
    await browser.close()
  }
}
