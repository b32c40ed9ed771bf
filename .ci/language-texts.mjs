import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseSync } from 'vite'
import { ROOT } from './install.mjs'
import { run } from './steps.mjs'

/** What `npm run language -- de` finds out. */

const { withModule } = await import('../src/cli/load.mjs')
const TEXTS = join(ROOT, 'src/text')
const CACHE = join(ROOT, 'node_modules/.cache/strideboard/language')

/** Every text of the catalogue in English, by file and table. */
export function englishTexts() {
  delete process.env.STRIDEBOARD_LANG
  return withModule('/src/cli/translatable.ts', ({ translatable }) => translatable())
}

/** How far the catalogue is translated, and texts for what is not in it. */
export async function catalogueOf(language) {
  const english = await englishTexts()
  process.env.STRIDEBOARD_LANG = language
  return withModule('/src/cli/translatable.ts', ({ translatedSoFar }) => translatedSoFar(english))
}

const TYPES = {
  kinds: 'KindTexts',
  zoneKinds: 'ZoneKindTexts',
  properties: 'PropertyTexts',
  flowProperties: 'PropertyTexts',
  rules: 'RuleTexts',
  controls: 'ControlTexts',
  attackers: 'AttackerTexts',
  modifiers: 'ModifierTexts',
  templates: 'TemplateTexts',
}

/** A file of the catalogue with its English texts, for somebody to translate. */
export function fileToTranslate(tables) {
  const names = Object.keys(tables)
  const types = [...new Set(names.map((name) => TYPES[name]))].sort()
  const exports = names.map(
    (name) => `export const ${name}: ${TYPES[name]} = ${JSON.stringify(tables[name], null, 2)}`,
  )
  return `import type { ${types.join(', ')} } from '../catalogue-entries'\n\n${exports.join('\n\n')}\n`
}

const filesIn = (language) =>
  readdirSync(join(TEXTS, language))
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .map((file) => basename(file, '.ts'))

function namesIn(language, file) {
  const path = join(TEXTS, language, `${file}.ts`)
  const { module } = parseSync(path, readFileSync(path, 'utf8'))
  return module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, isType }) => (isType ? [] : [exportName.name])),
  )
}

/** The texts of each area that are missing, and those that English does not have. */
export function areasOf(language) {
  const english = filesIn('en').filter((file) => !file.startsWith('catalogue-'))
  const own = filesIn(language)
  const found = english.map((file) => {
    const all = namesIn('en', file)
    const given = own.includes(file) ? namesIn(language, file) : []
    const strays = given.filter((name) => !all.includes(name)).map((name) => `${file}.ts: ${name}`)
    return { file, all: all.length, missing: all.filter((name) => !given.includes(name)), strays }
  })
  return { files: found, strays: found.flatMap(({ strays }) => strays) }
}

/** What a text of another language may be: other words, with the same values, in the same shape. */
const SHAPE = `type Texts<T> = T extends string ? string
  : T extends (...values: infer V) => infer R ? (...values: V) => Texts<R>
  : T extends object ? { [K in keyof T]: Texts<T[K]> } : T
`

/** Whether the texts have the types of the English ones; tells what does not fit. */
export function typesFit(language) {
  mkdirSync(CACHE, { recursive: true })
  const areas = filesIn('en').filter((file) => filesIn(language).includes(file))
  const path = (folder, file) => JSON.stringify(join(TEXTS, folder, file))
  const lines = areas.map(
    (file, at) =>
      `import type * as en${at} from ${path('en', file)}\nimport * as own${at} from ${path(language, file)}\nown${at} satisfies Partial<Texts<typeof en${at}>>`,
  )
  const checked = join(CACHE, `${language}.ts`)
  writeFileSync(checked, `${lines.join('\n')}\n${SHAPE}`)
  const config = join(CACHE, 'tsconfig.json')
  const compilerOptions = { types: [] }
  writeFileSync(
    config,
    JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: [], files: [checked] }),
  )
  return run([join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', config])
}
