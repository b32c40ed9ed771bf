import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ROOT } from './install.mjs'

const bin = (path) => join(ROOT, 'node_modules', path)
const PLAYWRIGHT = [bin('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts']

/** The steps before the browser, cheapest first. Each is a heading and arguments for node. */
export const CHECKS = [
  ['Format and lint', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  ['Types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['Unit and property tests', [bin('vitest/vitest.mjs'), 'run']],
  ['Dead code', [bin('knip/bin/knip.js')]],
  ['Build', [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']],
  ['Size budgets', ['.ci/size.mjs']],
]

/** Runs node with these arguments in the repository's root; says whether it succeeded. */
export function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}

/** Prints the heading, runs, prints the time; says whether it succeeded. */
export function step(heading, args, env) {
  console.log(`\n── ${heading} ──`)
  const start = performance.now()
  const ok = run(args, env)
  console.log(`${ok ? '✓' : '✗'} ${heading} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  return ok
}

/** A port that nobody listens on, so that two checkouts can be tested at once. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** The end-to-end tests against the build in dist; extra arguments go to Playwright. */
export async function endToEnd(browser, args = [], env = {}) {
  const port = String(await freePort())
  return step('End to end', [...PLAYWRIGHT, ...args], { CHROMIUM_PATH: browser, E2E_PORT: port, ...env })
}

/** A report that a step may not have got round to writing. */
export function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
