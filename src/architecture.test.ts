import { readdirSync, readFileSync } from 'node:fs'
import { basename, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/**
 * The shape of the house, as a test: who may import whom, how long a file may be, what the pure folders keep away
 * from. It reads the source as text, so it needs no compiler and can say things no linter can.
 * docs/architecture.md tells the same in prose. Test files are free to import anything.
 */

const SRC = fileURLToPath(new URL('.', import.meta.url))

/** A file imports from its own folder or from a folder of lower rank, types included. */
const RANK: Readonly<Record<string, number>> = {
  text: -1,
  model: 0,
  ui: 0,
  catalogue: 1,
  analysis: 2,
  formats: 3,
  store: 3,
  commands: 4,
  canvas: 5,
  panels: 5,
  shell: 6,
  cli: 7,
  main: 7,
}
/** Folders that may not use all that their rank allows. */
const CEILING: Readonly<Record<string, number>> = { cli: 3 }

const WITH_REACT = /^(ui|canvas|panels|shell)\/|^main\.tsx$|^store\/use\.ts$/
/** Which files may import a package, for the packages that not everyone may. Sub-paths count. */
const PACKAGES: readonly { readonly name: RegExp; readonly only: RegExp; readonly why: string }[] = [
  { name: /^@xyflow\//, only: /^canvas\//, why: 'React Flow is a projection and stays in canvas' },
  { name: /^react(-dom)?(\/|$)/, only: WITH_REACT, why: 'the core runs without React' },
  {
    name: /^zustand(\/|$)/,
    only: /^(store|canvas|panels|shell)\//,
    why: 'what is below the store has no state',
  },
  { name: /^zod(?!\/mini$)/, only: /^$/, why: 'zod/mini is a quarter of the size' },
  { name: /^node:/, only: /^cli\/|\/fixtures\//, why: 'the app runs in a browser' },
]

/** Words that some files must not contain outside comments and strings. */
const WORDS: readonly { readonly word: RegExp; readonly in: RegExp; readonly why: string }[] = [
  {
    word: /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bcrypto\.|\bperformance\./,
    in: /^(model|catalogue|analysis)\//,
    why: 'clock and chance are passed in, so that answers repeat',
  },
  {
    word: /(?<![.\w])(document|window|localStorage|sessionStorage|navigator)\b\s*\??\./,
    in: /^(model|catalogue|analysis|formats\/(?!drawing\/draw-png))/,
    why: 'it also runs on the command line',
  },
  {
    word: /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)\b|\beval\(|\bnew Function\b/,
    in: /./,
    why: 'text of a model is never read as HTML or code',
  },
  {
    word: /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|(?<![.\w])fetch\(/,
    in: /./,
    why: 'nothing leaves the page',
  },
]

const DATA =
  /^catalogue\/(kinds|rules|controls|properties|references|templates)\/|^catalogue\/icons\.ts$|^text\/\w+\/catalogue-/
/** Tests and what only tests use. */
const TEST = /\.test\.tsx?$|\/fixtures\//
const MAX_LINES = 300
const MAX_DATA_LINES = 900
const MAX_MEDIAN_LINES = 90
const BANNED_NAME = /^(index|types|utils?|helpers?|misc)\.|-(utils?|helpers?)\./

type File = { readonly path: string; readonly text: string }

const COMMENT_OR_STRING =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
const isComment = (token: string) => token.startsWith('/*') || token.startsWith('//')
const withoutComments = (text: string) => text.replace(COMMENT_OR_STRING, (t) => (isComment(t) ? ' ' : t))
const codeOnly = (text: string) => text.replace(COMMENT_OR_STRING, (t) => (isComment(t) ? ' ' : "''"))

const IMPORTS = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /\bimport\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
]
const GLOB = /\bimport\.meta\.glob\b[^(]*\(\s*(\[[^\]]*\]|['"`][^'"`]+['"`])/g

/** Every module that the text names: static, type-only, re-exported, dynamic and globbed. */
function importsOf(text: string): readonly string[] {
  const source = withoutComments(text)
  const named = IMPORTS.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))
  const globbed = [...source.matchAll(GLOB)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/['"`]!?([^'"`]+)['"`]/g)].map((inner) => inner[1] ?? ''),
  )
  return [...new Set([...named, ...globbed])]
}

const layerOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'main')

function importProblem(path: string, specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('#text/')) {
    const from = layerOf(path)
    const target = specifier.startsWith('#')
      ? specifier.replace('#text/', 'text/en/')
      : posix.join(posix.dirname(path), specifier)
    if (target === 'app.css') return null
    const to = layerOf(target)
    if (from === to) return null
    if (to === 'text' && specifier.startsWith('.')) return `${path}: texts are read as #text/… (${specifier})`
    const ceiling = CEILING[from] ?? (RANK[from] ?? -1) - 1
    const rank = RANK[to]
    return rank !== undefined && rank <= ceiling
      ? null
      : `${path}: ${from} may not import from ${to} (${specifier})`
  }
  const rule = PACKAGES.find(({ name, only }) => name.test(specifier) && !only.test(path))
  return rule ? `${path}: may not import ${specifier}: ${rule.why}` : null
}

function wordProblem(path: string, text: string): string | null {
  const code = codeOnly(text)
  for (const rule of WORDS) {
    const found = rule.in.test(path) ? rule.word.exec(code) : null
    if (found) return `${path}: ${found[0]}: ${rule.why}`
  }
  return null
}

const linesOf = (text: string) => text.trimEnd().split('\n').length

function shapeProblem(path: string, text: string): string | null {
  if (BANNED_NAME.test(basename(path))) return `${path}: name it after what it holds`
  const limit = DATA.test(path) ? MAX_DATA_LINES : MAX_LINES
  return linesOf(text) > limit ? `${path}: ${linesOf(text)} lines, at most ${limit}` : null
}

/** All that is wrong with one file, in sentences. */
function problemsOf({ path, text }: File): readonly string[] {
  const shape = shapeProblem(path, text)
  if (TEST.test(path)) return shape ? [shape] : []
  const imports = importsOf(text).map((specifier) => importProblem(path, specifier))
  return [shape, wordProblem(path, text), ...imports].filter((problem) => problem !== null)
}

const files: readonly File[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`${SRC}${path}`, 'utf8') }))

describe('the house', () => {
  it('keeps its layers, its packages, its pure core and its file sizes', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap(problemsOf)).toEqual([])
  })

  it(`has files of ${MAX_MEDIAN_LINES} lines at the median`, () => {
    const lengths = files
      .filter(({ path }) => !DATA.test(path) && !TEST.test(path))
      .map(({ text }) => linesOf(text))
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN_LINES)
  })
})

describe('its inspector', () => {
  const complains = (path: string, text: string) => problemsOf({ path, text }).length > 0

  it.each([
    ['a higher layer', 'model/edit.ts', "import { analyse } from '../analysis/engine'"],
    ['a type of a higher layer', 'catalogue/a.ts', "import type { Threat } from '../analysis/threat'"],
    ['a re-export', 'analysis/a.ts', "export { commit } from '../store/document'"],
    ['a re-export of all', 'analysis/a.ts', "export * from '../formats/json'"],
    ['a dynamic import', 'store/derived.ts', "const load = () => import('../formats/svg')"],
    ['a type in brackets', 'model/a.ts', "type T = import('../store/document').T"],
    ['an import over several lines', 'formats/a.ts', "import {\n  type A,\n  b,\n} from '../store/document'"],
    ['a glob', 'canvas/a.ts', "import.meta.glob<Panel>(['./x.ts', '../panels/*.tsx'], { eager: true })"],
    ['a neighbour of the same rank', 'panels/a.tsx', "import { x } from '../canvas/x'"],
    ['the command line reaching for commands', 'cli/main.ts', "import { x } from '../commands/edit'"],
    ['texts that know the model', 'text/en/a.ts', "import type { Id } from '../../model/model'"],
    ['texts of one language by their path', 'panels/a.tsx', "import * as text from '../text/en/a'"],
    ['a folder nobody ranked', 'model/a.ts', "import { x } from '../extras/x'"],
    ['React Flow outside canvas', 'panels/a.tsx', "import type { Node } from '@xyflow/react'"],
    ['React in the store', 'store/document.ts', "import { useState } from 'react'"],
    ['React in commands', 'commands/edit.ts', "import { createRoot } from 'react-dom/client'"],
    ['all of zod', 'model/schema.ts', "import * as z from 'zod'"],
    ['Node in the app', 'formats/json.ts', "import { readFileSync } from 'node:fs'"],
    ['the clock in the model', 'model/a.ts', 'const now = Date.now()'],
    ['chance in the engine', 'analysis/a.ts', 'const x = Math.random()'],
    ['the DOM in the catalogue', 'catalogue/a.ts', "document.createElement('a')"],
    ['storage in the engine', 'analysis/a.ts', "localStorage.getItem('x')"],
    ['HTML from text', 'panels/a.tsx', 'element.innerHTML = text'],
    ['a request', 'store/persist.ts', "await fetch('https://example.org')"],
    ['a drawer for odds and ends', 'model/utils.ts', 'export const x = 1'],
    ['an index', 'model/index.ts', 'export const x = 1'],
    ['a long file', 'model/a.ts', 'x\n'.repeat(MAX_LINES + 1)],
    ['long data', 'catalogue/rules/a.ts', 'x\n'.repeat(MAX_DATA_LINES + 1)],
  ])('sees %s', (_what, path, text) => {
    expect(complains(path, text)).toBe(true)
  })

  it.each([
    ['its own folder', 'model/edit.ts', "import { apply } from './patch'"],
    [
      'a lower layer',
      'panels/a.tsx',
      "import { button } from '../ui/button'\nimport { useState } from 'react'",
    ],
    ['words in comments and strings', 'model/a.ts', "// new Date, document.title\nconst x = 'Math.random()'"],
    ['an import in a comment', 'model/a.ts', "/* import { x } from '../store/x' */"],
    ['the one React file of the store', 'store/use.ts', "import { useStore } from 'zustand'\nimport 'react'"],
    ['data of some length', 'catalogue/rules/a.ts', 'x\n'.repeat(MAX_LINES + 1)],
    ['a test that looks up', 'model/a.test.ts', "import { analyse } from '../analysis/engine'"],
    ['texts', 'model/a.ts', "import * as text from '#text/a'"],
    ['the style sheet', 'main.tsx', "import './app.css'"],
  ])('lets pass %s', (_what, path, text) => {
    expect(problemsOf({ path, text })).toEqual([])
  })
})
