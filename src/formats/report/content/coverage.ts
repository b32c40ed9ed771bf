import {
  COVERAGE_FRAMEWORKS,
  type Coverage,
  type CoverageItem,
  coverage,
  stageCoverage,
  strideCoverage,
} from '../../../analysis/coverage'
import { STRIDE } from '../../../catalogue/stride'
import { elementName } from '../../../model/element'
import { type Block, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'

/** What the threats cover: letters by element, stages, and the published lists. */
export function coverageBlocks(findings: Findings): readonly Block[] {
  const { register, catalogue, model } = findings
  return [
    paragraph(
      'Open: some threat still waits. Answered: there are threats and all are settled. None: no threat of the model belongs to it; whether that is right is for people to say.',
    ),
    { type: 'heading', text: 'STRIDE by element' },
    stride(findings),
    { type: 'heading', text: 'Stages of the lifecycle' },
    list('Stages of the lifecycle', stageCoverage(model, register, catalogue)),
    ...COVERAGE_FRAMEWORKS.flatMap((id): Block[] => {
      const name = nameOf(id, findings)
      const found = coverage(register, catalogue, id)
      return [{ type: 'heading', text: name }, ...frameworkBlocks(name, found)]
    }),
  ]
}

function nameOf(id: (typeof COVERAGE_FRAMEWORKS)[number], { catalogue }: Findings): string {
  const framework = catalogue.frameworks.get(id === 'atlas-tactics' ? 'atlas' : id)
  const sort = id === 'atlas-tactics' ? ', tactics' : id === 'atlas' ? ', techniques that rules cite' : ''
  return framework ? `${framework.name}${sort}, ${framework.edition}` : id
}

function frameworkBlocks(name: string, found: Coverage): readonly Block[] {
  const { open, answered, none } = found.byState
  const without = found.items.filter(({ state }) => state === 'none')
  return [
    paragraph(`${open} open, ${answered} answered, ${none} with no threat.`),
    ...(open + answered > 0
      ? [list(name, { ...found, items: found.items.filter(({ state }) => state !== 'none') })]
      : []),
    ...(without.length > 0
      ? [
          {
            type: 'text' as const,
            words: [
              { text: 'No threat: ', strong: true as const },
              { text: without.map(({ id, title }) => `${id} ${title}`).join('; ') },
            ],
          },
        ]
      : []),
  ]
}

const STATES = { open: 'open', answered: 'answered', none: 'none' } as const

function list(caption: string, { items }: Coverage): Block {
  const hasCodes = items.some(({ id, title }) => id.toLowerCase() !== title.toLowerCase())
  return tableOr(
    'There is nothing to show.',
    caption,
    ['Item', 'State', 'Waiting', 'Settled'],
    items.map(({ id, title, state, open, closed }) => [
      say(hasCodes ? `${id} ${title}` : title),
      say(STATES[state]),
      say(String(open.length)),
      say(String(closed.length)),
    ]),
  )
}

function stride({ model, register }: Findings): Block {
  const { items } = strideCoverage(model, register)
  const byId = new Map(items.map((item) => [item.id, item]))
  const ids = [...new Set(items.map(({ id }) => id.slice(0, id.lastIndexOf(':'))))]
  return {
    type: 'table',
    caption: 'Threats waiting and settled, by element and letter',
    head: ['Element', ...STRIDE.map(({ letter, name }) => `${letter} ${name}`)],
    rows: ids.map((id) => [
      say(elementName(model, id)),
      ...STRIDE.map(({ letter }) => cell(byId.get(`${id}:${letter}`))),
    ]),
  }
}

function cell(item: CoverageItem | undefined): Words {
  if (!item || item.state === 'none') return [{ text: 'none', quiet: true }]
  const { open, closed } = item
  const words = [
    ...(open.length > 0 ? [`${open.length} open`] : []),
    ...(closed.length > 0 ? [`${closed.length} settled`] : []),
  ]
  return say(words.join(', '))
}
