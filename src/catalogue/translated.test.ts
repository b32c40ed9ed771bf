import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import { translated } from './translated'

function defined<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('not in the catalogue')
  return found
}

describe('the catalogue in another language', () => {
  it('keeps what has no text as it is', () => {
    const all = [...catalogue.rules.values()]
    const again = translated(all, {})
    for (const [at, rule] of all.entries()) expect(again[at]).toBe(rule)
  })

  it('changes words and nothing else', () => {
    const rule = defined(catalogue.rules.get('HUM-01'))
    const modifiers = [{ why: 'wer es schafft, kommt hinein' }]
    const [other] = translated([rule], { 'HUM-01': { title: 'Deepfake besteht die Prüfung', modifiers } })
    expect(other).toEqual({
      ...rule,
      title: 'Deepfake besteht die Prüfung',
      modifiers: rule.modifiers?.map((each) => ({ ...each, why: 'wer es schafft, kommt hinein' })),
    })
    expect(other?.when).toBe(rule.when)
  })

  it('falls back to English answer by answer', () => {
    const property = defined(catalogue.properties.get('codeExecution'))
    const [other] = translated([property], { codeExecution: { names: { none: 'Kein Code' } } })
    expect(other?.names).toEqual({ ...property.names, none: 'Kein Code' })
    expect(other?.question).toBe(property.question)
  })

  it('takes other names together, and a noun where English needs none', () => {
    const kind = defined(catalogue.kinds.get('public-api'))
    const [other] = translated([kind], { 'public-api': { noun: 'eine API', calledBy: ['Schnittstelle'] } })
    expect(other).toEqual({ ...kind, noun: 'eine API', calledBy: ['Schnittstelle'] })
  })
})
