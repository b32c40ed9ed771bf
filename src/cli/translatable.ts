/** What there is to translate in the catalogue, in the shape in which a language gives it. */

import * as elementTexts from '#text/catalogue-elements'
import * as questionTexts from '#text/catalogue-questions'
import * as ruleTexts from '#text/catalogue-rules'
import * as templateTexts from '#text/catalogue-templates'
import { catalogue } from '../catalogue/catalogue'
import type { Catalogue, PropertyDef, RuleDef, Wording } from '../catalogue/define'
import { TEMPLATES, type Template } from '../catalogue/templates/templates'

type Text = Readonly<Record<string, unknown>>
type Tables = Readonly<Record<string, Readonly<Record<string, Text>>>>

function tableOf<T extends { readonly id: string }>(defs: Iterable<T>, texts: (def: T) => Text) {
  return Object.fromEntries([...defs].map((def) => [def.id, withoutGaps(texts(def))]))
}

function withoutGaps(text: Text): Text {
  return Object.fromEntries(Object.entries(text).filter(([, each]) => each !== undefined))
}

const wording = ({ label, question, why, names, clauses }: Wording): Text => ({
  label,
  question,
  why,
  names,
  clauses,
})

const askedOf = (def: PropertyDef): Text => ({
  ...wording(def),
  asks:
    def.asks &&
    Object.fromEntries(Object.entries(def.asks).map(([id, each]) => [id, withoutGaps(wording(each))])),
})

const ruleOf = ({ title, story, modifiers }: RuleDef): Text => ({
  title,
  story,
  modifiers: modifiers?.map(({ why }) => ({ why })),
})

const namesOf = (rows: Readonly<Record<string, { readonly name: string }>>) =>
  Object.fromEntries(Object.entries(rows).map(([id, { name }]) => [id, { name }]))

const templateOf = ({ name, summary, zones, assets, flows }: Template): Text => ({
  name,
  summary,
  zones: namesOf(zones),
  assets: namesOf(assets),
  flows: flows.map((flow) => ({ name: flow.name })),
})

/** Every text of a catalogue, by the file of src/text/<language> and the table in it. */
export function translatable(from: Catalogue = catalogue): Readonly<Record<string, Tables>> {
  return {
    'catalogue-elements': {
      kinds: tableOf(from.kinds.values(), ({ name, noun, calledBy, description }) => ({
        name,
        noun,
        calledBy,
        description,
      })),
      zoneKinds: tableOf(from.zoneKinds.values(), ({ name, calledBy, why }) => ({ name, calledBy, why })),
    },
    'catalogue-questions': {
      properties: tableOf(from.properties.values(), askedOf),
      flowProperties: tableOf(from.flowProperties.values(), askedOf),
    },
    'catalogue-rules': {
      rules: tableOf(from.rules.values(), ruleOf),
      controls: tableOf(from.controls.values(), ({ name, summary }) => ({ name, summary })),
      attackers: tableOf(from.attackers.values(), ({ name, summary, motives }) => ({
        name,
        summary,
        motives,
      })),
      modifiers: tableOf(from.globalModifiers, ({ why }) => ({ why })),
    },
    'catalogue-templates': { templates: tableOf(TEMPLATES, templateOf) },
  }
}

/** Texts that English need not have and another language may. */
const MORE = /^kinds\.[^.]+\.(noun|calledBy)$/

type Progress = {
  readonly files: readonly { readonly file: string; readonly done: number; readonly all: number }[]
  /** Texts for something that is not in the catalogue. */
  readonly strays: readonly string[]
}

/** How far the catalogue is translated in the language of this process; `english` is all that there is to translate. */
export function translatedSoFar(english: ReturnType<typeof translatable>): Progress {
  const given = Object.entries({
    'catalogue-elements': elementTexts,
    'catalogue-questions': questionTexts,
    'catalogue-rules': ruleTexts,
    'catalogue-templates': templateTexts,
  }).map(([file, tables]) => {
    const all = new Set(placesIn(english[file]))
    const own = placesIn({ ...tables })
    const strays = own.filter((place) => !all.has(place) && !MORE.test(place))
    return { file, done: own.filter((place) => all.has(place)).length, all: all.size, strays }
  })
  return {
    files: given.map(({ file, done, all }) => ({ file, done, all })),
    strays: given.flatMap(({ file, strays }) => strays.map((place) => `${file}.ts: ${place}`)),
  }
}

/** The places of all texts: `rules.HUM-01.modifiers.0.why`. A list of names is one text. */
function placesIn(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || isNames(value)) return [at]
  return Object.entries(value).flatMap(([key, each]) => placesIn(each, at === '' ? key : `${at}.${key}`))
}

function isNames(value: object): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}
