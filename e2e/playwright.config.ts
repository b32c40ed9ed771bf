import { defineConfig } from '@playwright/test'

const port = process.env.E2E_PORT ?? '4183'
const url = process.env.E2E_URL ?? `http://localhost:${port}`
const json = process.env.E2E_JSON
/** The folder of the build, from the root. */
const dist = process.env.E2E_DIST ?? 'dist'
/** The build with every text in brackets has tests of its own, and no other finds its way there. */
const LANGUAGE = process.env.STRIDEBOARD_LANG === 'pseudo' ? [] : ['**/language.spec.ts']
const executablePath = process.env.CHROMIUM_PATH

/** Quiet and offline: a browser that phones home would spoil the test that nothing leaves the page. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: json ? [['list'], ['json', { outputFile: json }]] : 'list',
  use: {
    baseURL: url,
    screenshot: 'only-on-failure',
    // Dates are written as this reader writes them.
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: ['**/*.touch.spec.ts', ...LANGUAGE],
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: '**/*.touch.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  ...(process.env.E2E_URL
    ? {}
    : {
        webServer: {
          command: `node node_modules/vite/bin/vite.js preview --outDir ${dist} --port ${port} --strictPort --logLevel warn`,
          cwd: '..',
          url,
        },
      }),
})
