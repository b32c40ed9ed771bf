import { expect, test } from 'vitest'
import { ICONS } from '../../catalogue/icons'
import { escapeXml, joinPaths, number, tag } from './xml'

test('escapes markup and leaves out what XML cannot hold', () => {
  expect(escapeXml(`<a href="x">'&`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;')
  expect(escapeXml('a\0b\ud800c\uffffd 🤖\t')).toBe('abcd 🤖\t')
})

test('writes numbers short and elements in full', () => {
  expect([1 / 3, -0.001, 12].map(number)).toEqual(['0.33', '0', '12'])
  expect(tag('g', { x: 1, y: undefined, id: '"' }, tag('path', {}))).toBe('<g x="1" id="&quot;"><path/></g>')
})

test('joins path data without moving a part of it', () => {
  expect(joinPaths(['M1 2h3', 'm12 5 7 7-7 7'])).toBe('M1 2h3M12 5l7 7-7 7')
  expect(joinPaths(['m10.8 19.7-.4.9', 'm2-3h4', 'm4.5.5Z'])).toBe('M10.8 19.7l-.4.9M2 -3h4M4.5 .5Z')
  for (const [name, paths] of Object.entries(ICONS)) {
    const starts = joinPaths(paths).match(/M/g) ?? []
    expect(starts.length, name).toBeGreaterThanOrEqual(paths.length)
  }
})
