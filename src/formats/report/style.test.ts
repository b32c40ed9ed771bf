import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PALETTES } from '../palette'
import { REPORT_STYLE } from './style'

it('is the one style sheet that the policy of the page allows, by its hash', () => {
  const hash = createHash('sha256').update(REPORT_STYLE).digest('base64')
  const config = readFileSync(new URL('../../../vite.config.ts', import.meta.url), 'utf8')
  expect(/REPORT_HASH = '([^']*)'/.exec(config)?.[1]).toBe(hash)
})

it('loads nothing and cannot end early', () => {
  expect(REPORT_STYLE).not.toMatch(/@import|url\(|<\//)
  expect(REPORT_STYLE).toContain(PALETTES.light.critical)
})
