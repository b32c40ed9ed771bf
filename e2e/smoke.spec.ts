import { expect, test } from '@playwright/test'

test('the built page starts, under its policy, from its own origin only', async ({ page, baseURL }) => {
  const problems: string[] = []
  const foreign: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) foreign.push(request.url())
  })

  const response = await page.goto('/')
  await expect(page).toHaveTitle(/Strideboard/)
  await expect(page.locator('#root > *').first()).toBeVisible()

  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("frame-ancestors 'none'")
  const tag = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy.startsWith(tag ?? 'no policy in the page')).toBe(true)
  expect(tag).toContain("script-src 'self'; style-src 'self'")
  expect(problems).toEqual([])
  expect(foreign).toEqual([])
})
