import { expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { buildTemplate, TEMPLATES } from '../catalogue/templates/templates'
import type { Model } from '../model/model'
import { analyse } from './engine'
import { asVector, hasReference, REFERENCE, readModels } from './fixtures/reference'
import { allThreats } from './threat'

const threatsOf = (model: Model) =>
  allThreats(analyse(model, catalogue))
    .map((threat) => JSON.stringify(asVector(threat)))
    .sort()

if (!hasReference) test.skip(`the reference diagrams are not at ${REFERENCE}`, () => {})
else {
  const models = readModels()
  test.each(TEMPLATES)('template $id has the threats of the reference diagram', (template) => {
    const reference = models.get(`template:${template.id}`)
    if (!reference) throw new Error(`no reference diagram ${template.id}`)
    const own = buildTemplate(template, { id: template.id, now: '2026-01-01T00:00:00Z' })
    expect(threatsOf(own)).toEqual(threatsOf(reference))
  })
}
