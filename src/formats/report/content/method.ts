import { names } from '#text/locale'
import * as text from '#text/report-overview'
import { storedPacks } from '../../../catalogue/pack/model-catalogue'
import type { Block, Fact } from '../blocks'
import { paragraph, say } from '../blocks'
import { catalogueMark, modelMark, VERSION } from '../edition'
import type { Findings } from '../findings'
import { dayOf } from '../words'

/** How the report came about, so that somebody else can come to the same. */
export function methodBlocks({ model, catalogue, register }: Findings, date: string): readonly Block[] {
  const decided = Object.values(model.decisions).length
  const packs = storedPacks(model).flatMap(({ id, on, pack }) => (on && pack ? [id] : []))
  const facts: readonly Fact[] = [
    { term: text.reportOf, words: say(date) },
    { term: text.model, words: [{ text: model.info.title }, { text: ` ${model.info.id}`, code: true }] },
    { term: text.lastChanged, words: say(dayOf(model.info.updated)) },
    { term: text.markOfTheModel, words: [{ text: modelMark(model), code: true }] },
    { term: 'Strideboard', words: say(VERSION) },
    {
      term: text.catalogue,
      words: [
        {
          text: `${text.catalogueHolds(catalogue.rules.size, catalogue.controls.size, catalogue.kinds.size)}; SHA-256 `,
        },
        { text: catalogueMark(catalogue), code: true },
      ],
    },
    ...(packs.length > 0 ? [{ term: text.rulePacks, words: say(names(packs)) }] : []),
    {
      term: text.register,
      words: say(text.registerHolds(register.rows.length, decided)),
    },
  ]
  return [
    { type: 'facts', facts },
    paragraph(text.howThreatsAreFound),
    paragraph(text.howRiskIsScored),
    paragraph(text.howDecisionsAreKept),
    paragraph(text.aboutTheMark),
  ]
}
