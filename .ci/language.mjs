import { join } from 'node:path'
import { ensureInstalled, ROOT } from './install.mjs'

/** `npm run language`: the app with every text in brackets, and whether any word on the screen is without. */

ensureInstalled()
const { endToEnd, step } = await import('./steps.mjs')
const { findBrowser, NO_BROWSER } = await import('./browser.mjs')

const PSEUDO = { STRIDEBOARD_LANG: 'pseudo', E2E_DIST: 'node_modules/.cache/strideboard/pseudo' }
const BUILD = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--emptyOutDir', '--outDir']

const browser = await findBrowser()
if (!browser) console.error(NO_BROWSER)
const built = step('Build in the pseudo language', [...BUILD, join(ROOT, PSEUDO.E2E_DIST)], PSEUDO)
process.exitCode =
  browser && built && (await endToEnd(browser, ['language', '--project=desktop'], PSEUDO)) ? 0 : 1
