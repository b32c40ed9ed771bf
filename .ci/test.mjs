import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'

/** `npm test`: everything, stopping at the first failure. With --no-browser (`npm run check`) all but end to end. */

ensureInstalled()
const { CHECKS, endToEnd, readReport, step } = await import('./steps.mjs')
const { findBrowser, NO_BROWSER } = await import('./browser.mjs')

const withBrowser = !process.argv.includes('--no-browser')
const reports = mkdtempSync(join(tmpdir(), 'strideboard-test-'))
const unitReport = join(reports, 'unit.json')
const e2eReport = join(reports, 'e2e.json')
const UNIT_REPORTERS = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]

/** The two reports added up; a test that only passed on its second try has passed, and is named as flaky. */
function totals() {
  const unit = readReport(unitReport)
  const e2e = readReport(e2eReport)?.stats
  return {
    passed: (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + (e2e?.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0),
    flaky: e2e?.flaky ?? 0,
  }
}

async function everything() {
  const browser = withBrowser ? await findBrowser() : undefined
  if (withBrowser && !browser) {
    console.error(NO_BROWSER)
    return false
  }
  for (const [heading, args] of CHECKS) {
    const extra = heading === 'Unit and property tests' ? UNIT_REPORTERS : []
    if (!step(heading, [...args, ...extra])) {
      console.error(`\nStopped at: ${heading}`)
      return false
    }
  }
  return !browser || (await endToEnd(browser, [], { E2E_JSON: e2eReport }))
}

const ok = await everything()
const { passed, failed, flaky } = totals()
rmSync(reports, { recursive: true, force: true })
if (flaky > 0) console.log(`\n${flaky} flaky`)
if (passed + failed > 0) console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = ok ? 0 : 1
