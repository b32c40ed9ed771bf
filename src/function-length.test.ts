import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'

/** How long a function may be: short enough to be seen whole. Tests and what only tests use may be longer. */

const SRC = fileURLToPath(new URL('.', import.meta.url))
const TEST = /\.test\.tsx?$|\/fixtures\//
const MAX_LINES = 40
/** What a component draws is read from top to bottom, so it may be twice as long. */
const MAX_COMPONENT_LINES = 80

type Node = { readonly type: string; readonly start: number; readonly end: number }
type Found = { readonly name: string; readonly lines: number }

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function nameIn(node: unknown): string | null {
  if (!isNode(node)) return null
  const { name, value } = { name: null, value: null, ...node }
  return typeof name === 'string' ? name : typeof value === 'string' ? value : null
}

/** Every function of a file, also those within others, named by themselves or by what they are given to. */
function functionsOf(path: string, text: string): readonly Found[] {
  const found: Found[] = []
  const visit = (value: unknown, given: string | null) => {
    if (Array.isArray(value)) for (const item of value) visit(item, null)
    if (!isNode(value)) return
    const children: Readonly<Record<string, unknown>> = { ...value }
    const own = nameIn(children.id) ?? nameIn(children.key)
    if (FUNCTION.test(value.type)) {
      const lines = text.slice(value.start, value.end).split('\n').length
      found.push({ name: own ?? given ?? 'without a name', lines })
    }
    for (const [key, child] of Object.entries(children)) {
      visit(child, key === 'init' || key === 'value' ? own : null)
    }
  }
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path), null)
  return found
}

/** Functions that are too long, as `path name`. */
function tooLong(path: string, text: string): readonly string[] {
  return functionsOf(path, text).flatMap(({ name, lines }) => {
    const isComponent = path.endsWith('x') && /^[A-Z]/.test(name)
    return lines > (isComponent ? MAX_COMPONENT_LINES : MAX_LINES) ? [`${path} ${name}`] : []
  })
}

describe('a function', () => {
  it('is short', () => {
    const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.tsx?$/.test(path) && !TEST.test(path))
    expect(paths.length).toBeGreaterThan(500)
    const long = paths.flatMap((path) => tooLong(path, readFileSync(`${SRC}${path}`, 'utf8')))
    expect(long).toEqual([])
  })

  const body = (lines: number) => `{\n${'  act()\n'.repeat(lines - 2)}}`

  it.each([
    ['a.ts', `function f() ${body(41)}`, 'f'],
    ['a.ts', `const f = () => ${body(41)}`, 'f'],
    ['a.ts', `const o = { f: function () ${body(41)} }`, 'f'],
    ['a.ts', `class A { f(): void ${body(41)} }`, 'f'],
    ['a.ts', `run(() => ${body(41)})`, 'without a name'],
    ['a.ts', `function F() ${body(41)}`, 'F'],
    ['a.tsx', `function f() ${body(41)}`, 'f'],
    ['a.tsx', `const F = () => ${body(81)}`, 'F'],
  ])('is found where it is too long: %s %#', (path, text, name) => {
    expect(tooLong(path, text)).toEqual([`${path} ${name}`])
    expect(tooLong(path, text.replace('  act()\n', ''))).toEqual([])
  })
})
