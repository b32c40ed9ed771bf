import { expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { TEMPLATES } from '../catalogue/templates/templates'
import { translated } from '../catalogue/translated'
import { translatable, translatedSoFar } from './translatable'

/** The catalogue with its texts laid over itself is the same: the two agree on where each text belongs. */
test('every text is found again where it is laid over', () => {
  const texts = translatable()
  const { kinds, zoneKinds } = texts['catalogue-elements'] ?? {}
  const { properties, flowProperties } = texts['catalogue-questions'] ?? {}
  const { rules, controls, attackers, modifiers } = texts['catalogue-rules'] ?? {}
  const pairs = [
    [catalogue.kinds.values(), kinds],
    [catalogue.zoneKinds.values(), zoneKinds],
    [catalogue.properties.values(), properties],
    [catalogue.flowProperties.values(), flowProperties],
    [catalogue.rules.values(), rules],
    [catalogue.controls.values(), controls],
    [catalogue.attackers.values(), attackers],
    [catalogue.globalModifiers, modifiers],
    [TEMPLATES, texts['catalogue-templates']?.templates],
  ] as const
  for (const [definitions, own = {}] of pairs) {
    const all: readonly { readonly id: string }[] = [...definitions]
    expect(all.length).toBeGreaterThan(0)
    expect(Object.keys(own)).toEqual(all.map(({ id }) => id))
    expect(translated(all, own)).toEqual(all)
  }
})

test('English itself lays nothing over', () => {
  const { files, strays } = translatedSoFar(translatable())
  expect(files.map(({ done }) => done)).toEqual([0, 0, 0, 0])
  expect(Math.min(...files.map(({ all }) => all))).toBeGreaterThan(100)
  expect(strays).toEqual([])
})
