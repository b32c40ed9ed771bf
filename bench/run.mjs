import { ensureInstalled } from '../.ci/install.mjs'

/** `npm run bench`: the table of how fast it is. `--engine` leaves out the browser. */

ensureInstalled()
const { withModule } = await import('../src/cli/load.mjs')
const { findBrowser, NO_BROWSER } = await import('../.ci/browser.mjs')
const { build, preview } = await import('vite')

const engineOnly = process.argv.includes('--engine')
const browser = engineOnly ? undefined : await findBrowser({ windows: true })
if (!engineOnly && !browser) {
  console.error(NO_BROWSER)
  process.exit(1)
}

async function measureInBrowser(bench) {
  await build({ logLevel: 'warn' })
  const server = await preview({ logLevel: 'warn', preview: { port: 4193 } })
  try {
    return await bench.inBrowser(server.resolvedUrls.local[0], browser)
  } finally {
    server.httpServer.closeAllConnections?.()
    await server.close()
  }
}

await withModule('/bench/bench.ts', async (bench) => {
  const rows = [...bench.inEngine(), ...(browser ? await measureInBrowser(bench) : [])]
  console.log(`\n${bench.report(rows)}\n`)
})
