import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from '../.ci/install.mjs'

/** `npm run eval`: how much of published attacks the threats name. `npm run eval -- FILE` for other cases. */

ensureInstalled()
const { withModule } = await import('../src/cli/load.mjs')

const [given] = process.argv.slice(2)
// npm runs scripts in the package's root; file names are relative to where it was called.
const file = given
  ? resolve(process.env.INIT_CWD ?? '.', given)
  : fileURLToPath(new URL('../../shared/catalogue/atlas-dev.json', import.meta.url))

if (!given && !existsSync(file)) console.log(`Nothing to evaluate: there are no cases at ${file}`)
else {
  await withModule('/bench/eval.ts', ({ evaluate }) => {
    try {
      console.log(evaluate(file))
    } catch (error) {
      console.error(`${file}: ${error.message}`)
      process.exitCode = 2
    }
  })
}
