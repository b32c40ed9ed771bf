import { ensureInstalled, ROOT } from './install.mjs'

/** `npm start`: install what is missing, build, serve the production build, say where. PORT chooses the port. */

const DEFAULT_PORT = 4173

ensureInstalled()
const { build, preview } = await import('vite')
await build({ root: ROOT, logLevel: 'warn' })

const wanted = process.env.PORT
const port = wanted ? Number(wanted) : DEFAULT_PORT
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a number from 1 to 65535, not "${wanted}".`)
  process.exit(1)
}

const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  // Asked for by name, a port that is taken is an error; otherwise the next free one does.
  preview: { port, strictPort: Boolean(wanted) },
}).catch((error) => {
  console.error(`Could not serve on port ${port}: ${error.message}`)
  process.exit(1)
})

console.log(`\n  Strideboard is running at ${server.resolvedUrls.local[0]}\n  Press Ctrl-C to stop.\n`)

function stop() {
  server.httpServer.closeAllConnections?.()
  server.close().finally(() => process.exit())
}

process.once('SIGINT', stop)
process.once('SIGTERM', stop)

// npm does not pass every signal on; without it nobody could stop this by name.
const parent = process.ppid
setInterval(() => process.ppid !== parent && stop(), 1000).unref()
