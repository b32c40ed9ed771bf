import { expect, test } from '@playwright/test'
import { Board } from './board'

declare global {
  interface Window {
    violations: string[]
  }
}

test('no request leaves after load and the policy is never violated', async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective}: ${event.blockedURI}`)
    })
  })
  const board = new Board(page)
  await board.openSample()
  await page.waitForLoadState('networkidle')
  const origin = new URL(page.url()).origin
  const requests: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    const own = url.origin === origin && url.pathname.startsWith('/assets/')
    if (url.protocol.startsWith('http') && !own) requests.push(request.url())
  })
  await board.asset('Public API').click()
  await page.getByRole('tab', { name: 'Element' }).click()
  await page.getByRole('tab', { name: 'Threats' }).click()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Download/ })
    .click()
  await download
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => window.violations)).toEqual([])
  expect(requests).toEqual([])
})

test('the policy is really there: a request to elsewhere is blocked', async ({ page }) => {
  await page.goto('/')
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        fetch('https://example.org/').catch(() => undefined)
        setTimeout(() => resolve('nothing was blocked'), 3000)
      }),
  )
  expect(blocked).toBe('connect-src')
})

test('names are text, never markup', async ({ page }) => {
  let alerted = false
  page.on('dialog', (dialog) => {
    alerted = true
    void dialog.dismiss()
  })
  const board = new Board(page)
  await board.startEmpty()
  await board.palette.getByRole('button', { name: 'ML model' }).click()
  await expect(board.nameField).toBeFocused()
  await page.keyboard.type('<img src=x onerror=alert(1)>')
  await board.press('Enter')
  await expect(board.asset('<img src=x')).toBeVisible()
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  expect(alerted).toBe(false)
})
