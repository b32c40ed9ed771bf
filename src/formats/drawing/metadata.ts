/** The model inside an SVG picture: its JSON as the text of a metadata element. */

import { escapeXml, tag } from './xml'

const MARK = 'strideboard-model'
/** Never past the next tag, so that a file full of beginnings takes no longer than another. */
const OPEN = new RegExp(`<metadata\\b[^<>]*\\bid=["']${MARK}["'][^<>]*>`)
const CDATA = { open: '<![CDATA[', close: ']]>' } as const
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The metadata element for the text of a model's file. */
export function embedModel(json: string): string {
  // Left out of markup, some for good reason; inside JSON they only occur in strings, where an escape says the same.
  const possible = json.replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return tag('metadata', { id: MARK }, escapeXml(possible))
}

/** The text that `embedModel` put into a picture, or null when there is none. Never throws. */
export function extractModel(svg: string): string | null {
  const open = OPEN.exec(svg)
  if (!open) return null
  const start = open.index + open[0].length
  const end = svg.indexOf('</metadata>', start)
  return end < 0 ? null : unescapeXml(svg.slice(start, end))
}

/** Drawing programs may write the same text with other entities, or as CDATA. */
function unescapeXml(text: string): string {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const open = text.indexOf(CDATA.open, at)
    const close = open < 0 ? -1 : text.indexOf(CDATA.close, open)
    if (close < 0) return [...parts, resolveEntities(text.slice(at))].join('')
    parts.push(resolveEntities(text.slice(at, open)), text.slice(open + CDATA.open.length, close))
    at = close + CDATA.close.length
  }
}

function resolveEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
