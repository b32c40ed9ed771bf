import { defineConfig } from '@playwright/test'
import base from './playwright.config'

const touch = { hasTouch: true, isMobile: true }

/** The sweep for accessibility (`npm run axe`): all that can be on the screen, at every size, by mouse and by touch. */
export default defineConfig({
  ...base,
  testDir: 'sweep',
  timeout: 120_000,
  use: { ...base.use, screenshot: 'off' },
  projects: [
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'laptop', use: { viewport: { width: 1024, height: 768 } } },
    { name: 'tablet', use: { viewport: { width: 1024, height: 768 }, ...touch } },
    { name: 'upright', use: { viewport: { width: 768, height: 1024 }, ...touch } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, ...touch } },
    // A window of 1280 by 1024 at 400 %.
    { name: 'enlarged', use: { viewport: { width: 320, height: 256 } } },
  ].map((project) => ({ ...project, testMatch: '**/*.sweep.ts' })),
})
