import { agree, isPlural } from '#text/agree'
import * as text from '#text/gone'
import { askedOfKind } from '../catalogue/asked-of-kind'
import type { Catalogue, PropertyDef } from '../catalogue/define'
import { phraseOfValue } from '../catalogue/fact-phrases'
import { kindOf } from '../catalogue/kind-groups'
import { elementName } from '../model/element'
import type { Id, Model, PropValue } from '../model/model'
import { own } from '../model/own'
import type { Remedy, Step } from './remedy'
import type { Part, Question } from './threat'

type Words = readonly Part[]
type Context = { readonly model: Model; readonly catalogue: Catalogue }

/**
 * The ways to close a threat as clauses that follow “gone when”: “you confirm that *Training data* has a separate
 * backup”, “‘Backups’ is in place”. Remedies of one sort share a clause.
 */
export function goneClauses(
  model: Model,
  catalogue: Catalogue,
  remedies: readonly Remedy[],
): readonly Words[] {
  const context = { model, catalogue }
  const sorts = new Map<string, Remedy[]>()
  for (const remedy of remedies) {
    const sort = sortOf(remedy)
    sorts.set(sort, [...(sorts.get(sort) ?? []), remedy])
  }
  return [...sorts.values()].map((same) => clauseOf(same, context))
}

/** Single steps of one sort are told together; what takes several steps stands by itself. */
function sortOf(remedy: Remedy): string {
  const [step] = remedy
  if (remedy.length !== 1 || !step) return JSON.stringify(remedy)
  return step.type === 'answer' ? `answer ${step.open} ${step.question.element}` : step.type
}

/** Either alternatives of one step each, or the steps of one remedy. */
function clauseOf(remedies: readonly Remedy[], context: Context): Words {
  const steps = remedies.flat()
  const link = remedies.length > 1 ? 'or' : 'and'
  const answers = steps.filter((step) => step.type === 'answer')
  const controls = steps.filter((step) => step.type === 'control')
  const confirmed = answers.filter(({ open, question }) => open && question.element !== 'system')
  const clauses: Words[] = [
    ...told(confirmed, text.confirmThat, link, context),
    ...told(
      answers.filter((step) => !confirmed.includes(step)),
      '',
      link,
      context,
    ),
    ...(controls.length > 0
      ? [
          inPlace(
            controls.map(({ control }) => control),
            controls[0]?.places,
            link,
            context,
          ),
        ]
      : []),
    ...steps.flatMap((step) => (step.type === 'remove' ? [removed(step.flow, context)] : [])),
  ]
  return clauses.flatMap((words, index) => (index === 0 ? words : [{ text: text.links.and }, ...words]))
}

type Answer = Extract<Step, { type: 'answer' }>
type Link = keyof typeof text.links

/** “*Labels* are encrypted on the way or signed”, with each name once. */
function told(answers: readonly Answer[], lead: string, link: Link, context: Context): readonly Words[] {
  if (answers.length === 0) return []
  const words = answers.flatMap(({ question, value }, index): Words => {
    const same = answers[index - 1]?.question.element === question.element
    const links = same || lead === '' ? text.links : text.linksThat
    const start = index === 0 ? lead : links[link]
    return [{ text: start }, ...answered(question, value, same, context)]
  })
  return [words]
}

function answered({ element, property }: Question, value: PropValue, same: boolean, context: Context): Words {
  if (element === 'system') return inPlace([property], [element], 'and', context)
  const def = definitionOf(element, property, context)
  const name = nameOf(element, context)
  const several = isPlural(name) && !isUnnamed(element, context)
  const only = def?.type === 'multi' ? text.andNothingElse : ''
  const said = typeof value === 'object' ? (value[0] ?? '') : value
  const clause = { text: agree(several, phraseOfValue(def, said)) + only, element, property }
  return same ? [clause] : [{ text: name, element }, { text: ' ' }, clause]
}

/** A property in the words for the element's kind. */
function definitionOf(element: Id, property: string, { model, catalogue }: Context): PropertyDef | undefined {
  const asset = own(model.assets, element)
  if (!asset) return catalogue.flowProperties.get(property)
  const def = catalogue.properties.get(property)
  return def && askedOfKind(def, kindOf(catalogue, asset.kind))
}

/** “‘A’ and ‘B’ are in place”, “‘A’ or ‘B’ is in place for the whole system”. */
function inPlace(
  controls: readonly string[],
  places: readonly Id[] | undefined,
  link: Link,
  { catalogue }: Context,
): Words {
  const names = controls
    .map((id) => text.quoted(catalogue.controls.get(id)?.name ?? id))
    .join(text.links[link])
  const are = controls.length > 1 && link === 'and'
  const clause = are ? text.areInPlace(names) : text.isInPlace(names)
  return [{ text: places?.[0] === 'system' ? text.forTheWholeSystem(clause) : clause }]
}

function removed(flow: Id, context: Context): Words {
  const name = { text: nameOf(flow, context), element: flow }
  const runs = isUnnamed(flow, context) ? text.isRemoved<Part>(name) : text.flowIsRemoved<Part>(name)
  return runs.map((run) => (typeof run === 'string' ? { text: run } : run))
}

function isUnnamed(id: Id, { model }: Context): boolean {
  return own(model.flows, id)?.name.trim() === ''
}

function nameOf(id: Id, context: Context): string {
  const { model } = context
  const flow = own(model.flows, id)
  if (!flow || !isUnnamed(id, context)) return elementName(model, id)
  return text.flowBetween(elementName(model, flow.from), elementName(model, flow.to))
}
