import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, parseSync } from 'vite'

/** Where `#text/…` is read from when the app is built in another language; docs/languages.md tells how one is added. */

const TEXTS = fileURLToPath(new URL('./src/text', import.meta.url)).replaceAll('\\', '/')
const ENGLISH = join(TEXTS, 'en').replaceAll('\\', '/')
/** Words for the catalogue: in English they stand in the catalogue itself. */
const CATALOGUE = /^catalogue-(elements|questions|rules|templates)$/

/** The plugins for a build in this language: none for English, `pseudo` for English in ⟦brackets⟧. */
export function languagePlugins(language: string | undefined): Plugin[] {
  if (!language || language === 'en') return []
  return [language === 'pseudo' ? inBrackets() : inLanguage(language)]
}

/** The names of all texts in a file. */
function textsIn(path: string): readonly string[] {
  const { module } = parseSync(path, readFileSync(path, 'utf8'))
  return module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, isType }) => (isType ? [] : (exportName.name ?? []))),
  )
}

/** The folder of a language; whatever it does not hold, a file or a single text, is read from the English one. */
function inLanguage(language: string): Plugin {
  const folder = `${TEXTS}/${language}`
  if (!existsSync(folder)) {
    const known = readdirSync(TEXTS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    throw new Error(
      `STRIDEBOARD_LANG=${language}: there is no folder src/text/${language}; there are ${known.map(({ name }) => name).join(', ')}`,
    )
  }
  const fileOf = (area: string) => {
    const own = `${folder}/${area}.ts`
    return existsSync(own) ? own : `${ENGLISH}/${area}.ts`
  }
  return {
    name: 'language',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith('#text/')) return fileOf(source.slice('#text/'.length))
      const isBeside = importer && dirname(importer) === folder && /^\.\/[\w-]+$/.test(source)
      return isBeside ? fileOf(source.slice(2)) : null
    },
    transform(code, id) {
      const english = `${ENGLISH}/${basename(id)}`
      if (dirname(id) !== folder || !existsSync(english)) return null
      const own = textsIn(id)
      const missing = textsIn(english).filter((name) => !own.includes(name))
      return missing.length > 0 ? `${code}\nexport { ${missing.join(', ')} } from '${english}'` : null
    },
  }
}

/** Wraps what a text says, however it is kept: a string, a sentence with values, a table or a list. */
const WRAP = `
const wrap = (text) =>
  typeof text === 'string' ? text && '⟦' + text + '⟧'
  : typeof text === 'function' ? (...values) => wrap(text(...values))
  : Array.isArray(text) ? text.map(wrap)
  : typeof text === 'object' && text && !('$$typeof' in text) ? Object.fromEntries(Object.entries(text).map(([key, value]) => [key, wrap(value)]))
  : text
`

/** Every text of src/text/en and of the catalogue in brackets, but for how numbers are written: for e2e/language.spec.ts. */
function inBrackets(): Plugin {
  let catalogue: ReturnType<typeof englishCatalogue> | null = null
  return {
    name: 'pseudo-language',
    enforce: 'pre',
    transform(_code, id) {
      const area = /\/src\/text\/en\/(?!locale)([\w-]+)\.ts$/.exec(id)?.[1]
      if (area === undefined) return null
      if (CATALOGUE.test(area)) {
        catalogue ??= englishCatalogue()
        const tables = Object.entries(catalogue?.[area] ?? {})
        const exports = tables.map(([name, table]) => `export const ${name} = wrap(${JSON.stringify(table)})`)
        return [WRAP, ...exports].join('\n')
      }
      const exports = textsIn(id).map((name) => `export const ${name} = wrap(texts.${name})`)
      // The query makes it another module: the texts themselves, which this one wraps.
      return [`import * as texts from './${basename(id)}?plain'`, WRAP, ...exports].join('\n')
    },
  }
}

/** All that the catalogue says in English, by area and table. A process of its own reads it without these plugins. */
function englishCatalogue(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const script = fileURLToPath(new URL('./.ci/language.mjs', import.meta.url))
  const env = { ...process.env, STRIDEBOARD_LANG: '' }
  return JSON.parse(execFileSync(process.execPath, [script, '--texts'], { env, encoding: 'utf8' }))
}
