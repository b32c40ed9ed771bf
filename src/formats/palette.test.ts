import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PALETTES, type Palette, type Theme } from './palette'

const css = readFileSync(new URL('../app.css', import.meta.url), 'utf8')

/** The custom properties of the block that starts with the selector. */
function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}

/** The palette under the names of app.css. */
function named(palette: Palette): Record<string, string> {
  const { soft, zones, lineStrong, ...plain } = palette
  const out: Record<string, string> = { ...plain, 'line-strong': lineStrong }
  for (const [level, colour] of Object.entries(soft)) out[`${level}-soft`] = colour
  for (const [trust, zone] of zones.entries()) {
    out[`zone-${trust}`] = zone.tint
    out[`zone-${trust}-line`] = zone.line
  }
  return out
}

test.each<[Theme, string]>([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
])('the %s palette repeats the tokens of app.css', (theme, selector) => {
  const palette = named(PALETTES[theme])
  expect(Object.keys(palette)).toHaveLength(29)
  expect(tokens(selector)).toMatchObject(palette)
})
