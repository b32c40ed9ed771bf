import { withModule } from './load.mjs'

/** `npm run -s cli -- …`: starts src/cli/main.ts. Nothing but its own output may reach standard output. */

process.stdout.on('error', (error) => {
  // The reader went away (`… | head`): nobody is left to tell.
  if (error.code === 'EPIPE') process.exit()
  throw error
})

await withModule('/src/cli/main.ts', async ({ main }) => {
  // npm runs scripts in the package's root; file names are relative to where it was called.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  // Not process.exit(): what was written to a pipe must arrive first.
  process.exitCode = await main(process.argv.slice(2))
})
