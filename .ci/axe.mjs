import { ensureInstalled } from './install.mjs'

/**
 * `npm run axe -- [--project=phone] [-g triage] …`: build, then the sweep for accessibility over all that can be on the
 * screen, with these arguments for Playwright. E2E_URL tests a running server, A11Y=axe,targets looks for these alone.
 */

ensureInstalled()
const { endToEnd, step } = await import('./steps.mjs')
const { findBrowser, NO_BROWSER } = await import('./browser.mjs')

const browser = await findBrowser()
if (!browser) console.error(NO_BROWSER)
const built =
  Boolean(process.env.E2E_URL) ||
  step('Build', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
const args = ['--config', 'e2e/sweep.config.ts', ...process.argv.slice(2)]
process.exitCode = browser && built && (await endToEnd(browser, args)) ? 0 : 1
