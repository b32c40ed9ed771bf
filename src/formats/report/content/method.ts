import { storedPacks } from '../../../catalogue/pack/model-catalogue'
import type { Block, Fact } from '../blocks'
import { paragraph, say } from '../blocks'
import { catalogueMark, modelMark, VERSION } from '../edition'
import type { Findings } from '../findings'
import { counted, dayOf } from '../words'

/** How the report came about, so that somebody else can come to the same. */
export function methodBlocks({ model, catalogue, register }: Findings, date: string): readonly Block[] {
  const decided = Object.values(model.decisions).length
  const packs = storedPacks(model).flatMap(({ id, on, pack }) => (on && pack ? [id] : []))
  const facts: readonly Fact[] = [
    { term: 'Report of', words: say(date) },
    { term: 'Model', words: [{ text: model.info.title }, { text: ` ${model.info.id}`, code: true }] },
    { term: 'Last changed', words: say(dayOf(model.info.updated)) },
    { term: 'SHA-256 of the model file', words: [{ text: modelMark(model), code: true }] },
    { term: 'Strideboard', words: say(VERSION) },
    {
      term: 'Catalogue',
      words: [
        {
          text: `${catalogue.rules.size} rules, ${catalogue.controls.size} mitigations, ${catalogue.kinds.size} kinds; SHA-256 `,
        },
        { text: catalogueMark(catalogue), code: true },
      ],
    },
    ...(packs.length > 0 ? [{ term: 'Rule packs', words: say(packs.join(', ')) }] : []),
    {
      term: 'Register',
      words: say(`${counted(register.rows.length, 'threat')}, ${counted(decided, 'decision')} kept`),
    },
  ]
  return [
    { type: 'facts', facts },
    paragraph(
      'Threats are found by rules on the diagram and on what was answered about it; the same model and catalogue always give the same threats. A threat is confirmed when stated facts make it so, and to be confirmed while a question is open whose answer would rule it out. People add threats of their own.',
    ),
    paragraph(
      'Risk is likelihood × impact, each from 1 to 5: critical from 20, high from 12, medium from 6, low below. Mitigations in place lower the likelihood or answer the threat. A score that people gave takes the place of the rules’ and says why.',
    ),
    paragraph(
      'A decision keeps a fingerprint of the facts it stood on: how the threat was judged, its score, its reasons, the mitigations in place. When one of these gets worse the threat is re-opened, and the old decision is shown with it.',
    ),
    paragraph(
      'The SHA-256 of the model file is that of the JSON which Strideboard exports for this model, so it can be compared with the file that is kept.',
    ),
  ]
}
