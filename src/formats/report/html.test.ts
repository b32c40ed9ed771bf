import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import type { Model } from '../../model/model'
import { reportOf } from './content'
import { findingsOf } from './findings'
import { hostileText, toldModel } from './fixtures/told-model'
import { reportHtml } from './html'
import { AUDIENCES, SECTIONS, type SectionId } from './sections'

const ALL: ReadonlySet<SectionId> = new Set(SECTIONS.map(({ id }) => id))

function write(model: Model, sections = ALL): string {
  return reportHtml(reportOf(findingsOf(model, catalogue, sections), { date: '2026-02-03', sections }))
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*(\/?)>/gi
const KNOWN = new Set(
  'html head meta title style body div header p h1 h2 h3 h4 dl dt dd nav ol ul li a main section table caption thead tbody tr th td span strong code abbr article figure figcaption b svg g rect path text tspan circle polygon line title'.split(
    ' ',
  ),
)
const VOID = new Set(['meta'])

/** Reads the file as a strict parser would: every `<` begins a known tag, and tags close in order. */
function problems(html: string): readonly string[] {
  const found: string[] = []
  const body = html.replace('<!doctype html>', '').replace(/<style>[\s\S]*?<\/style>/, '')
  const open: string[] = []
  const rest = body.replace(TAG, (_, close: string, name: string, attributes: string, self: string) => {
    if (!KNOWN.has(name.toLowerCase())) found.push(`tag ${name}`)
    if (/\s(on\w+|style|src)=/i.test(attributes.replace(/"[^"]*"/g, '')))
      found.push(`attribute in ${name}: ${attributes}`)
    if (close) {
      if (open.pop() !== name) found.push(`</${name}> out of order`)
    } else if (!self && !VOID.has(name)) open.push(name)
    return ''
  })
  if (rest.includes('<')) found.push(`loose: ${rest.slice(rest.indexOf('<'), rest.indexOf('<') + 60)}`)
  if (open.length > 0) found.push(`left open: ${open.join(' ')}`)
  return found
}

const matches = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '')

describe('the HTML report', () => {
  it('loads nothing, runs nothing, and says so in its policy', () => {
    const html = write(toldModel('Plain'))
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    )
    expect(html).not.toMatch(/<(script|link|iframe|object|embed|img|base|form)\b|@import|url\(/i)
    expect(problems(html)).toEqual([])
  })

  it('names the model at the foot of printed pages, in one line of it', () => {
    const footer = (title: string) => /<html lang="en-GB" data-model="([^"]*)">/.exec(write(toldModel(title)))
    expect(footer('Loans & "more"')?.[1]).toBe(' · Loans &amp; &quot;more&quot;')
    expect(footer('🦊'.repeat(200))?.[1]).toBe(` · ${'🦊'.repeat(79)}…`)
  })

  it('has one anchor for every link within, and no id twice', () => {
    const html = write(toldModel('Plain'))
    const ids = matches(html, /\sid="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = matches(html, /href="#([^"]*)"/g)
    expect(targets.length).toBeGreaterThan(SECTIONS.length)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('leads out only to web addresses', () => {
    const html = write(toldModel('javascript:alert(1)'))
    expect(matches(html, /href="([^#"][^"]*)"/g).filter((url) => !/^https?:\/\//.test(url))).toEqual([])
  })

  it('keeps every text a text, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(problems(write(toldModel(text)))).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('is the same for the same model and day, and holds the sections asked for alone', () => {
    const model = toldModel('Plain')
    expect(write(model)).toBe(write(model))
    for (const { sections } of AUDIENCES) {
      const html = write(model, new Set(sections))
      expect(matches(html, /<section id="([^"]*)"/g)).toEqual(sections)
      const ids = matches(html, /\sid="([^"]*)"/g)
      expect(matches(html, /href="#([^"]*)"/g).filter((target) => !ids.includes(target))).toEqual([])
    }
  })
})
