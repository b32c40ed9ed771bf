import { ensureInstalled } from './install.mjs'

/** `npm run e2e -- [file] [--headed] …`: build, then Playwright with these arguments. E2E_URL tests a running server. */

ensureInstalled()
const { endToEnd, step } = await import('./steps.mjs')
const { findBrowser, NO_BROWSER } = await import('./browser.mjs')

const args = process.argv.slice(2)
const windows = ['--headed', '--ui', '--debug'].some((each) => args.includes(each))
const browser = await findBrowser({ windows })
if (!browser) console.error(NO_BROWSER)
const built =
  Boolean(process.env.E2E_URL) ||
  step('Build', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
process.exitCode = browser && built && (await endToEnd(browser, args)) ? 0 : 1
