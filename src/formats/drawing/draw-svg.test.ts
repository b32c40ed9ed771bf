import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Badge } from '../../analysis/badge'
import { elements } from '../../catalogue/elements'
import { boxes } from '../../model/geometry'
import { emptyModel, type Model, newAsset, newFlow, newZone } from '../../model/model'
import { writeModel } from '../../model/schema'
import { readAny } from '../format'
import { PALETTES } from '../palette'
import { format } from '../svg'
import { drawSvg } from './draw-svg'
import { extractModel } from './metadata'

const empty = emptyModel('m', 'Loan scoring', '2026-01-01T00:00:00Z')
const model: Model = {
  ...empty,
  zones: {
    net: newZone('internet', 'Internet'),
    app: newZone('application', 'Application network'),
    core: { ...newZone('data', 'Core', 'app'), trust: 5 },
  },
  assets: {
    user: newAsset('end-user', 'Customer', 'net'),
    api: newAsset('public-api', 'Public API', 'app'),
    data: newAsset('training-data', 'Training data', 'core'),
    old: { ...newAsset('server', 'Old server'), outOfScope: 'Leaves in May' },
  },
  flows: {
    ask: { ...newFlow('user', 'api', 'Prediction request'), props: { protocol: 'https', twoWay: true } },
    keep: { ...newFlow('api', 'data', 'Contributed examples'), props: { authentication: 'mutual' } },
    again: newFlow('api', 'api', 'Retries'),
    lost: newFlow('api', 'gone', 'Nowhere'),
  },
  places: {
    net: { x: -300, y: -80, w: 216, h: 200 },
    app: { x: 0, y: -80, w: 600, h: 500 },
    core: { x: 300, y: 250, w: 240, h: 160 },
    user: { x: 24, y: 56 },
    api: { x: 24, y: 56 },
    data: { x: 24, y: 56 },
    old: { x: -400, y: 300 },
  },
}
const badge = (open: number, worst: Badge['worst']): Badge => ({ open, worst, confirmed: 0 })
const badges = new Map([
  ['data', badge(6, 'critical')],
  ['ask', badge(2, 'high')],
  ['old', badge(9, 'low')],
])

/** Throws unless every tag is closed in order and no name or value holds raw markup. */
function assertWellFormed(xml: string): void {
  const open: string[] = []
  const pattern = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+="[^"<]*")*)(\/?)>|([^<]+)/y
  while (pattern.lastIndex < xml.length) {
    const at = pattern.lastIndex
    const match = pattern.exec(xml)
    if (!match) throw new Error(`No markup at: ${xml.slice(at, at + 60)}`)
    const [, closing, name = '', attributes = '', empty, text = ''] = match
    if (/&(?!(amp|lt|gt|quot|#39);)/.test(attributes + text)) throw new Error(`Bare & in: ${match[0]}`)
    if (closing && open.pop() !== name) throw new Error(`Stray </${name}>`)
    if (!closing && name && !empty) open.push(name)
  }
  if (open.length > 0) throw new Error(`Not closed: ${open}`)
}

const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => m[1] ?? '')

test('draws every element once, by name, and nothing for a flow without its end', () => {
  const words = texts(drawSvg(model))
  for (const word of [
    'Customer',
    'Public API',
    'Internet',
    'trust 0',
    'trust 5',
    'Retries',
    'External user',
  ]) {
    expect(words).toContain(word)
  }
  // Its kind is called the same and is not said twice.
  expect(words.filter((word) => word === 'Training data')).toHaveLength(1)
  expect(words).not.toContain('Nowhere')
  expect(words).toContain('Out of scope')
})

test('is well-formed in both themes, with everything switched on', () => {
  for (const theme of ['light', 'dark'] as const) {
    assertWellFormed(drawSvg(model, { theme, badges, embed: true, title: true, scale: 3 }))
  }
  assertWellFormed(drawSvg(empty))
})

test('the same model and options give the same text', () => {
  expect(drawSvg(model, { badges })).toBe(drawSvg(structuredClone(model), { badges: new Map(badges) }))
})

test('shows badges of what is in scope, and colours a flow by a high threat', () => {
  const svg = drawSvg(model, { badges })
  expect(texts(svg)).toEqual(expect.arrayContaining(['6', '2']))
  expect(texts(svg)).not.toContain('9')
  expect(svg).toContain(`stroke="${PALETTES.light.high}"`)
  expect(drawSvg(model)).not.toContain(PALETTES.light.high)
})

test('carries its theme in values and no style, script, reference or foreign content', () => {
  const svg = drawSvg(model, { theme: 'dark', badges, embed: true })
  expect(svg).toContain(`fill="${PALETTES.dark.canvas}"`)
  expect(svg).not.toContain(PALETTES.light.canvas)
  expect(svg).not.toMatch(/<(script|style|foreignObject|image|use|a|link)\b/i)
  expect(svg).not.toMatch(/\s(href|xlink:href|style|class|on\w+)=|url\(|var\(/i)
  expect(svg.match(/\bhttps?:[^"\s]*/g)).toEqual(['http://www.w3.org/2000/svg'])
})

test('whatever people type stays text', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><image href=x>',
      "' onload='x",
      ']]>',
      '&amp;',
      '\0\b\ud800',
    ),
  )
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, name, kind) => {
      const svg = drawSvg(
        {
          ...model,
          info: { ...model.info, title },
          assets: { ...model.assets, api: newAsset(kind, name, 'app') },
          zones: { ...model.zones, app: newZone(kind, name) },
          flows: { f: newFlow('user', 'api', name) },
        },
        { title: true },
      )
      assertWellFormed(svg)
      expect(svg).not.toMatch(/<(script|image)/)
      expect(svg).not.toMatch(/[\p{Cs}\ufffe\uffff]/u)
      expect([...svg].filter((c) => c < ' ' && !'\t\n\r'.includes(c))).toEqual([])
    }),
  )
})

test('an unknown kind is drawn as a process', () => {
  const odd: Model = {
    ...empty,
    assets: { a: newAsset('no-such-kind', 'Thing') },
    places: { a: { x: 0, y: 0 } },
  }
  expect(texts(drawSvg(odd))).toContain(elements.kinds.get('process')?.name ?? 'Process')
})

function frame(svg: string) {
  const [x = 0, y = 0, w = 0, h = 0] = /viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? []
  return { left: x, top: y, right: x + w, bottom: y + h }
}

test('the frame holds every rectangle with its padding, wherever it lies', () => {
  const coordinate = fc.integer({ min: -5000, max: 5000 })
  fc.assert(
    fc.property(coordinate, coordinate, fc.integer({ min: 0, max: 80 }), (x, y, padding) => {
      const moved = { ...model, places: { ...model.places, old: { x, y } } }
      const { left, top, right, bottom } = frame(drawSvg(moved, { padding }))
      for (const rect of boxes(moved).values()) {
        expect(rect.x - left).toBeGreaterThanOrEqual(padding)
        expect(rect.y - top).toBeGreaterThanOrEqual(padding)
        expect(right - rect.x - rect.w).toBeGreaterThanOrEqual(padding)
        expect(bottom - rect.y - rect.h).toBeGreaterThanOrEqual(padding)
      }
    }),
  )
})

test('the frame holds labels, loops and badges that stick out', () => {
  const alone: Model = {
    ...empty,
    assets: { a: newAsset('server', 'A') },
    flows: { f: newFlow('a', 'a', 'A very long name of a flow that loops') },
    places: { a: { x: 0, y: 0 } },
  }
  const bare = frame(drawSvg({ ...alone, flows: {} }, { padding: 0 }))
  expect(bare).toEqual({ left: 0, top: 0, right: 192, bottom: 60 })
  const loop = frame(drawSvg(alone, { padding: 0 }))
  expect(loop.top).toBeLessThan(-20)
  expect(loop.right).toBeGreaterThan(260)
  const pinned = frame(
    drawSvg({ ...alone, flows: {} }, { padding: 0, badges: new Map([['a', badge(3, 'high')]]) }),
  )
  expect(pinned).toEqual({ left: 0, top: -9, right: 197, bottom: 60 })
})

test('scale changes the size and not the drawing', () => {
  const one = drawSvg(model)
  const two = drawSvg(model, { scale: 2 })
  const size = (svg: string) => /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number)
  expect(size(two)).toEqual(size(one)?.map((side) => side * 2))
  expect(two.replace(/width="\d+" height="\d+"/, '')).toBe(one.replace(/width="\d+" height="\d+"/, ''))
})

test('an embedded model comes back as it was', async () => {
  const odd = {
    ...empty,
    info: {
      ...empty.info,
      title: 'a<b>&"\' 模型 🤖 ]]>',
      owner: '</metadata>',
      description: '\uffff\ud800\u202e\u0085\u007f',
    },
  }
  const svg = drawSvg(odd, { embed: true })
  assertWellFormed(svg)
  const result = await readAny(new TextEncoder().encode(svg), 'picture.svg')
  expect(result).toEqual({ ok: true, model: odd })
  expect(JSON.parse(extractModel(svg) ?? '')).toEqual(JSON.parse(writeModel(odd)))
})

test('reads what drawing programs make of the metadata', () => {
  const json = '{"a":"<é&>"}'
  const as = (text: string) =>
    extractModel(`<svg><metadata\n class='x' id='strideboard-model'>${text}</metadata></svg>`)
  expect(as('{&#34;a&#x22;:&quot;&lt;&#233;&amp;>"}')).toBe(json)
  expect(as(`<![CDATA[${json}]]>`)).toBe(json)
  expect(as('&#x110000;')).toBe('&#x110000;')
  expect(extractModel('<svg><metadata id="strideboard-model">')).toBeNull()
})

test('is known by its start, whatever stands before the drawing', () => {
  const isSvg = (text: string) => format.recognises?.(text)
  expect(
    isSvg('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE svg>\n<!----><svg xmlns="">'),
  ).toBe(true)
  expect(isSvg('<!-- <svg> --><html>')).toBe(false)
})

test('a file made to keep a pattern busy is read like another', () => {
  expect(format.recognises?.('<!---->'.repeat(585))).toBe(false)
  expect(extractModel(`<svg>${'<metadata '.repeat(100_000)}`)).toBeNull()
  const open = '<![CDATA['.repeat(100_000)
  expect(extractModel(`<metadata id="strideboard-model">${open}</metadata>`)).toBe(open)
})

test('a drawing that is very wide keeps a height', () => {
  const far = { ...empty, assets: { a: newAsset('user', 'A') }, zones: { z: newZone('internet', 'Z') } }
  const svg = drawSvg(
    { ...far, places: { a: { x: 0, y: 0 }, z: { x: 1e7, y: 0, w: 200, h: 120 } } },
    { scale: 0.0008 },
  )
  expect(svg).toMatch(/^<svg [^>]*height="1"/)
})

test('a picture without a model is refused with a way on', async () => {
  const result = await readAny(new TextEncoder().encode(drawSvg(model)), 'picture.svg')
  expect(result).toMatchObject({
    ok: false,
    where: 'file',
    message: expect.stringContaining('without a model'),
  })
})

test('sticky notes and the title block are in the picture, inside its frame', () => {
  const plain = emptyModel('m', 'Loan scoring', '2026-03-04T10:00:00Z')
  const model: Model = {
    ...plain,
    info: { ...plain.info, owner: 'Credit risk', titleBlock: true },
    notes: { n: { text: 'Ask the vendor' } },
    places: { n: { x: 100, y: -50 } },
  }
  const svg = drawSvg(model)
  expect(svg).toContain('Ask the vendor')
  expect(svg).toContain('Credit risk · Design · 2026-03-04')
  const [, , top] = /viewBox="(-?\d+) (-?\d+)/.exec(svg) ?? []
  expect(Number(top)).toBeLessThan(-50 - 62)
})
