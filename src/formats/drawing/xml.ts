/** Writing XML. Every name and value passes through here, so that nothing in a model can become markup. */

import { readable } from '../../model/readable'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** XML 1.0 has no place for these, not even escaped. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Text as it may stand in an element or an attribute; what XML cannot hold or nobody can read is left out. */
export function escapeXml(text: string): string {
  return readable(text.replace(IMPOSSIBLE, '')).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes, numbers to two decimals, and its children, which are markup already. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let open = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    open += ` ${key}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`
  }
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}

/** At most two decimals, and never a negative zero. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}

/** The value of a `transform` that moves, and turns by degrees. */
export function moved(x: number, y: number, degrees = 0): string {
  const turn = degrees === 0 ? '' : ` rotate(${number(degrees)})`
  return `translate(${number(x)} ${number(y)})${turn}`
}

/**
 * A line drawing on a 24 × 24 grid at a size in pixels, as one path; `x` and `y` are the top left corner. Its
 * round ends come from the picture around it.
 */
export function icon(paths: readonly string[], x: number, y: number, size: number, colour: string): string {
  const scale = Math.round((size / 24) * 10_000) / 10_000
  const transform = `${moved(x, y)} scale(${scale})`
  return tag('path', { d: joinPaths(paths), transform, fill: 'none', stroke: colour, 'stroke-width': 2 })
}

const RELATIVE_START = /^m\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)\s*(?=([\d.-])?)/

/** Many path data as one. A path may start with a relative move, which inside another would be relative to it. */
export function joinPaths(paths: readonly string[]): string {
  return paths
    .map((d) => d.replace(RELATIVE_START, (_, x, y, more) => `M${x} ${y}${more === undefined ? '' : 'l'}`))
    .join('')
}
