/** The catalogue as Markdown pages, for reading on a code host. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogue } from '../catalogue/catalogue'
import type { Catalogue } from '../catalogue/define'
import { themesOf } from '../catalogue/themes'
import { attackersPage, kindsPage, mitigationsPage, referencesPage } from './docs/entry-pages'
import { homePage } from './docs/home-page'
import { rulesPage } from './docs/rules-page'
import { ruleFile } from './docs/targets'

export const DOCS = fileURLToPath(new URL('../../docs/catalogue', import.meta.url))

/** Every page by file name; the same catalogue always gives the same pages. */
export function catalogueDocs(from: Catalogue = catalogue): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', homePage(from)],
    ['kinds.md', kindsPage(from)],
    ...themesOf(from.rules.values()).map(
      ({ id, name, rules }) => [ruleFile(id), rulesPage(name, rules, from)] as const,
    ),
    ['mitigations.md', mitigationsPage(from)],
    ['attackers.md', attackersPage(from)],
    ['references.md', referencesPage(from)],
  ])
}

/** The pages that are there now, by file name. */
export function writtenDocs(): ReadonlyMap<string, string> {
  return new Map(readdirSync(DOCS).map((file) => [file, readFileSync(join(DOCS, file), 'utf8')]))
}

/** Writes all pages and removes those that no longer exist; answers how many there are. */
export function writeCatalogueDocs(): number {
  const docs = catalogueDocs()
  rmSync(DOCS, { recursive: true, force: true })
  mkdirSync(DOCS, { recursive: true })
  for (const [file, text] of docs) writeFileSync(join(DOCS, file), text)
  return docs.size
}
