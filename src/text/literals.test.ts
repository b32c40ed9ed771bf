import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/**
 * Words that a person reads stand in src/text and nowhere else. This reads the source as a syntax tree and finds
 * words in JSX, in properties that end up on the screen, and strings that look like a phrase.
 */

const SRC = fileURLToPath(new URL('..', import.meta.url))

/** What is held to it so far; it grows until it is all that shows something. */
const DONE = [
  /^(analysis|canvas|cli(?!\/docs)|commands|formats(?!\/report\/style)|model|panels|shell|store|ui)\/|^main\.tsx$/,
  // What stands in the catalogue itself is data, which catalogue-entries.ts translates.
  /^catalogue\/[\w-]+-words\.ts$|^catalogue\/(kind-groups|themes|value-labels|fact-phrases)\.ts$/,
]

/** JSX properties whose value is shown or read out, and those whose value never is. */
const SHOWN =
  /^(label|title|placeholder|alt|help|hint|note|save|empty|summary|caption|aria-(label|description|roledescription|valuetext|placeholder))$/
const NOT_SHOWN =
  /^(className|rel|target|class|style|key|id|type|role|href|download|icon|variant|size|d|data-.*)$/

/** Strings that look like words and are names of keys or of things of the browser. */
const PLATFORM =
  /^((Mod|Shift|Alt)(\+.*)?|Arrow(Up|Down|Left|Right)|Enter|Escape|Esc|Tab|Space|Home|End|Page(Up|Down)|Delete|Backspace|ContextMenu|Files|Meta|AltGraph)$|^\([a-z-]+: [^)]+\)$/
/** The same in every language: names of things, a policy of the browser, fonts, how Mermaid begins. */
const NAMES =
  /^(Strideboard|Markdown|PictureTooLarge|default-src .*|system-ui,.*|flowchart LR|\s*subgraph z)$/
/** A way to find elements, not words. */
const SELECTOR = /\[[a-z-]+(="[^"]*")?\]/
const CLASSES = /^[a-z0-9:[\]()./%#_&>~*!,=|-]+$/

/** Tags of the report, which is written as text; the end of one that began in another part of the template, too. */
const MARKUP = /^[^<>]*"[^<>]*>|<[^<>]*>|<[a-z/][^<>]*$/g

type Node = { readonly type: string; readonly start: number; readonly [field: string]: unknown }
type Where = 'shown' | 'code' | 'never'

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const hasLetter = (words: string) => /\p{L}/u.test(words) && words !== 'https://'

/** Style classes: no capitals, and at least one word with a hyphen or a colon that no sentence has. */
function isClasses(words: string): boolean {
  const parts = words
    .replaceAll(/\[[^\]]*\]/g, '[]')
    .split(/\s+/)
    .filter(Boolean)
  return parts.every((part) => CLASSES.test(part)) && parts.some((part) => /[-:]\S/.test(part))
}

function looksLikeWords(words: string): boolean {
  if (PLATFORM.test(words) || NAMES.test(words) || SELECTOR.test(words) || isClasses(words)) return false
  return /^\p{Lu}\p{Ll}/u.test(words) || /\p{Ll}[,;:.]? \p{L}/u.test(words)
}

function isWords(text: string, where: Where): boolean {
  if (where === 'never') return false
  const words = text.replace(MARKUP, '')
  return where === 'shown' ? hasLetter(words) : looksLikeWords(words)
}

/** Calls that take a selector or a media query. */
function isSelector(callee: unknown): boolean {
  if (!isNode(callee)) return false
  const { name } = (callee.type === 'MemberExpression' ? callee.property : callee) as { name?: unknown }
  return typeof name === 'string' && /^(querySelector(All)?|closest|matches|matchMedia|useMedia)$/.test(name)
}

/** Other words to find a command by: nobody reads them, but people type them. */
function isKeywords(key: unknown): boolean {
  return isNode(key) && key.name === 'keywords'
}

/** How the value of a field of a node is used; the fields that hold no text at all are `never`. */
function whereOf(node: Node, field: string, where: Where): Where {
  if (/^(Import|Export).*Declaration$/.test(node.type) && field === 'source') return 'never'
  if (/^TS(?!As|Satisfies|NonNull)/.test(node.type)) return 'never'
  if (node.type === 'JSXAttribute') {
    const { name } = node.name as { name: unknown }
    if (typeof name !== 'string' || NOT_SHOWN.test(name)) return 'never'
    return SHOWN.test(name) ? 'shown' : 'code'
  }
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return field === 'children' ? 'shown' : 'code'
  if (node.type === 'BinaryExpression') return node.operator === '+' ? where : 'never'
  // What is thrown is for programmers; nobody else gets to read it.
  if (node.type === 'ThrowStatement') return 'never'
  if (node.type === 'CallExpression' && field === 'arguments' && isSelector(node.callee)) return 'never'
  if (node.type === 'SwitchCase' && field === 'test') return 'never'
  if (node.type === 'MemberExpression' && field === 'property') return 'never'
  if (node.type === 'Property' && field === 'value' && isKeywords(node.key)) return 'shown'
  if ((node.type === 'Property' || node.type === 'ImportExpression') && field !== 'value') return 'never'
  if (node.type === 'ConditionalExpression') return field === 'test' ? 'code' : where
  if (node.type === 'LogicalExpression') return node.operator !== '&&' || field === 'right' ? where : 'code'
  if (/^(JSXExpressionContainer|TemplateLiteral|TemplateElement|TS.*|Parenthesized.*)$/.test(node.type))
    return where
  return where === 'never' ? 'never' : 'code'
}

function* literalsIn(node: Node, where: Where): Generator<Node & { readonly words: string }> {
  const { value } = node
  if (node.type === 'JSXText' && hasLetter(String(value))) yield { ...node, words: String(value).trim() }
  if (node.type === 'Literal' && typeof value === 'string' && isWords(value, where))
    yield { ...node, words: value }
  if (node.type === 'TemplateElement') {
    const { cooked } = value as { cooked: string }
    if (isWords(cooked, where)) yield { ...node, words: cooked }
  }
  for (const [field, child] of Object.entries(node)) {
    for (const each of Array.isArray(child) ? child : [child]) {
      if (isNode(each)) yield* literalsIn(each, whereOf(node, field, where))
    }
  }
}

/** `path:line: words` for every text that stands in the source itself. */
function literalTexts(path: string, source: string): readonly string[] {
  const { program } = parseSync(path, source)
  const found = [...literalsIn(program as unknown as Node, 'code')]
  return found.map(({ start, words }) => `${path}:${source.slice(0, start).split('\n').length}: ${words}`)
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) =>
      DONE.some((done) => done.test(path)) && /(?<!\.test)\.tsx?$/.test(path) && !path.includes('/fixtures/'),
  )

describe('the source', () => {
  it('has no text outside src/text', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap((path) => literalTexts(path, readFileSync(`${SRC}${path}`, 'utf8')))).toEqual([])
  })
})

describe('its reader', () => {
  it.each([
    ['a child', '<p>Hello</p>'],
    ['a word after a value', '<p>{n} threats</p>'],
    ['a choice', "<p>{n ? 'some' : <b />}</p>"],
    ['a name', '<a aria-label="more" />'],
    ['a name with a value', '<Field label={`of $' + '{n}`} />'],
    ['a chosen name', "<Field title={n ? 'on' : null} />"],
    ['a sentence', "const a = 'nothing to see, move on'"],
    ['a table of names', "const a = { open: 'Open' }"],
    ['a message with a value', 'say(`$' + '{n} was removed`)'],
    ['words to find by', "const a = { keywords: 'auto-layout' }"],
    ['a default', "const a = ({ word = 'Nothing' }) => word"],
  ])('sees %s', (_what, source) => {
    expect(literalTexts('a.tsx', source)).toHaveLength(1)
  })

  it.each([
    ['classes', '<p className="flex gap-2 items-center">{a}</p>'],
    ['classes in a constant', "const A = 'flex items-center gap-2 hover:bg-sunken'"],
    ['a selector', "element.querySelector('input, select')"],
    ['a comparison', "a === 'Shift'"],
    ['a key', "on('ArrowDown')"],
    ['a selector', `const a = 'input, [role="menu"] a'`],
    ['a chord', "const a = { keys: ['Mod+Z'] }"],
    ['a mistake of the program', "throw new Error('No such panel')"],
    ['an import', "import * as text from '#text/risk'"],
    ['a type', "type A = 'Some words'"],
    ['symbols', '<p>{a} · {b}</p>'],
    ['texts', '<p title={text.more(2)}>{text.less}</p>'],
    ['a value of code', '<Button variant="ghost" icon="plus" type="button" />'],
  ])('lets pass %s', (_what, source) => {
    expect(literalTexts('a.tsx', source)).toEqual([])
  })
})
