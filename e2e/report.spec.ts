import { readFile } from 'node:fs/promises'
import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test'
import { faults, scan } from './axe'
import { Board } from './board'

declare global {
  interface Window {
    violations: string[]
  }
}

/** The dialog on the sample, opened from the menu. */
async function openReport(page: Page): Promise<{ dialog: Locator; preview: FrameLocator }> {
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective}: ${event.blockedURI}`)
    })
  })
  const board = new Board(page)
  await board.openSample()
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Report…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Report' })
  const preview = dialog.frameLocator('iframe[title="Preview of the report"]')
  await expect(preview.getByRole('heading', { level: 1, name: 'Sample AI system' })).toBeVisible()
  return { dialog, preview }
}

async function take(page: Page, dialog: Locator, format: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `Download ${format}` }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('the preview shows the report as it will be, and follows the choice of sections', async ({ page }) => {
  const { dialog, preview } = await openReport(page)
  await expect(preview.getByRole('heading', { name: 'Management summary' })).toBeVisible()
  await expect(preview.locator('#diagram svg[role="img"]')).toBeVisible()
  // Styled in spite of the policy of the page, by the hash of its style sheet.
  await expect(preview.locator('.call')).toHaveCSS('border-left-width', '4px')
  await expect(preview.locator('#register')).toHaveCount(0)
  await dialog.getByRole('checkbox', { name: 'Threat register' }).check()
  await expect(preview.getByRole('heading', { name: 'Threat register' })).toBeAttached()
  await dialog.getByRole('checkbox', { name: 'Diagram' }).uncheck()
  await expect(preview.locator('#diagram')).toHaveCount(0)
  await dialog.getByText('Engineer', { exact: true }).click()
  await expect(preview.locator('article.threat').first()).toBeAttached()
  await expect(preview.getByText('Gone when').first()).toBeAttached()
})

test('each format can be taken away, with no request and no violation of the policy', async ({ page }) => {
  const { dialog } = await openReport(page)
  const requests: string[] = []
  const { origin } = new URL(page.url())
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    const isOwn = request.url().startsWith(origin) && pathname.startsWith('/assets/')
    if (protocol.startsWith('http') && !isOwn) requests.push(request.url())
  })
  const html = await take(page, dialog, 'HTML')
  expect(html.name).toBe('Sample AI system.html')
  expect(html.text).toContain('<section id="summary"')
  const starts = { Markdown: '# Sample AI system', CSV: '\ufeffkey,rule,title', SARIF: '{' }
  for (const [format, start] of Object.entries(starts)) {
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Report…' }).click()
    await dialog.getByText(format, { exact: true }).click()
    await expect(dialog.getByRole('region', { name: `Preview of the report as ${format}` })).toBeVisible()
    const file = await take(page, dialog, format)
    expect(file.text.startsWith(start)).toBe(true)
  }
  expect(await page.evaluate(() => window.violations)).toEqual([])
  expect(requests).toEqual([])
})

test('print opens the print dialog for the report alone', async ({ page }) => {
  await page.addInitScript(() => {
    // The report's frame has no scripts of its own; its window is asked to print from outside.
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const title = () => this.contentDocument?.title ?? ''
        return {
          addEventListener: () => undefined,
          focus: () => undefined,
          print: () => document.body.setAttribute('data-printed', title()),
        }
      },
    })
  })
  const { dialog } = await openReport(page)
  await dialog.getByRole('button', { name: 'Print…' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'Sample AI system – threat model report')
  expect(await page.evaluate(() => window.violations)).toEqual([])
})

test('where frames are blocked it says how to print instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { get: () => null })
  })
  const { dialog } = await openReport(page)
  await dialog.getByRole('button', { name: 'Print…' }).click()
  const words = page.getByText('This browser does not print the report from here.')
  await expect(words).toBeVisible()
  const { x, y, width, height } = (await words.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const top = await words.evaluate((element, at) => element.contains(document.elementFromPoint(at.x, at.y)), {
    x: x + width / 2,
    y: y + height / 2,
  })
  expect(top).toBe(true)
  await expect(page.locator('iframe')).toHaveCount(1)
})

test('the report prints on A4 in few pages, and lies still on a phone', async ({ page, context }, info) => {
  // Some twenty pages are laid out, judged and printed.
  test.slow()
  const { dialog } = await openReport(page)
  await dialog.getByText('Everything', { exact: true }).click()
  await expect(dialog.getByRole('button', { name: 'Download HTML' })).toBeEnabled()
  const { text } = await take(page, dialog, 'HTML')
  const reader = await context.newPage()
  const requests: string[] = []
  reader.on('request', (request) => requests.push(request.url()))
  await reader.route('http://report.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: text }),
  )
  await reader.goto('http://report.test/')
  expect(requests).toEqual(['http://report.test/'])
  for (const width of [1200, 390]) {
    await reader.setViewportSize({ width, height: 800 })
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  expect(await faults(reader)).toEqual([])
  const pdf = await reader.pdf({ path: info.outputPath('report.pdf'), preferCSSPageSize: true, format: 'A4' })
  const boxes = new Set(
    [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, w, h]) =>
      Number(w) > Number(h) ? 'across' : 'upright',
    ),
  )
  // The diagram of the sample is no wider than high; a wide one lies across.
  expect(boxes).toEqual(new Set(['upright']))
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(4)
  expect(pages).toBeLessThan(24)
})

test('axe finds nothing in the dialog', async ({ page }) => {
  const { dialog } = await openReport(page)
  await scan(page, 'HTML', { without: 'iframe' })
  await dialog.getByText('CSV', { exact: true }).click()
  await expect(dialog.getByRole('region', { name: /Preview/ })).toBeVisible()
  await scan(page, 'CSV', { without: 'iframe' })
})
