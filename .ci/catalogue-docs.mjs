import { ensureInstalled } from './install.mjs'

/** `npm run docs`: writes docs/catalogue from the catalogue. */

ensureInstalled()
const { withModule } = await import('../src/cli/load.mjs')

await withModule('/src/cli/catalogue-docs.ts', ({ writeCatalogueDocs }) => {
  console.log(`docs/catalogue: ${writeCatalogueDocs()} pages`)
})
