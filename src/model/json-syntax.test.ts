import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSyntaxProblem } from './json-syntax'

describe('the first mistake in a JSON text', () => {
  it.each([
    ['{"a": 1,}', 1, 8, 'the comma before } is one too many'],
    ['{"a": 1\n "b": 2}', 2, 2, 'a comma or } is expected, but there is "'],
    ['{\n  a: 1}', 2, 3, 'a name in quotes is expected, but there is a'],
    ['{"a" 1}', 1, 6, 'a colon is expected, but there is 1'],
    ['{"a": }', 1, 7, 'a value is expected, but there is }'],
    ['[1, 2', 1, 6, 'a comma or ] is expected, but there is the end of the file'],
    ['{"a": "cut', 1, 7, 'the text in quotes does not end on its line'],
    ['["a\nb"]', 1, 4, 'the text in quotes does not end on its line'],
    ['["\\x"]', 1, 3, 'this escape with \\ does not exist'],
    ['{} {}', 1, 4, 'nothing may follow here, but there is {'],
    ['[01]', 1, 3, 'a comma or ] is expected, but there is 1'],
    ['', 1, 1, 'a value is expected, but there is the end of the file'],
  ])('%j', (text, line, column, reason) => {
    expect(findSyntaxProblem(text)).toEqual({ line, column, reason })
  })

  it('is found exactly when the browser cannot parse the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"k"',
      '1',
      '-0.5e3',
      'true',
      'null',
      '\n',
      '\\',
      '\u0001',
      'é',
    )
    const text = fc.oneof(
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
      fc.json(),
    )
    fc.assert(
      fc.property(text, (each) => {
        let isJson = true
        try {
          JSON.parse(each)
        } catch {
          isJson = false
        }
        expect(findSyntaxProblem(each) === null).toBe(isJson)
      }),
      { numRuns: 1000 },
    )
  })

  it('is the depth, where it is absurd', () => {
    expect(findSyntaxProblem('['.repeat(100_000))?.reason).toBe('objects and lists are nested too deeply')
  })
})
