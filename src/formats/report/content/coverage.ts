import * as text from '#text/report-threats'
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
import { type Block, paragraph, say, type Words } from '../blocks'
import type { Findings } from '../findings'

/** What the threats cover: letters by element, stages, and the published lists. */
export function coverageBlocks(findings: Findings): readonly Block[] {
  const { register, catalogue, model } = findings
  return [
    paragraph(text.aboutCoverage),
    { type: 'heading', text: text.strideByElement },
    stride(findings),
    { type: 'heading', text: text.stagesOfTheLifecycle },
    list(stageCoverage(model, register, catalogue)),
    ...COVERAGE_FRAMEWORKS.flatMap((id): Block[] => {
      const name = nameOf(id, findings)
      const found = coverage(register, catalogue, id)
      return [{ type: 'heading', text: name }, ...frameworkBlocks(found)]
    }),
  ]
}

function nameOf(id: (typeof COVERAGE_FRAMEWORKS)[number], { catalogue }: Findings): string {
  const framework = catalogue.frameworks.get(id === 'atlas-tactics' ? 'atlas' : id)
  const sort = id === 'atlas-tactics' ? text.tactics : id === 'atlas' ? text.techniques : ''
  return framework ? `${framework.name}${sort}, ${framework.edition}` : id
}

function frameworkBlocks(found: Coverage): readonly Block[] {
  const { open, answered, none } = found.byState
  const without = found.items.filter(({ state }) => state === 'none')
  return [
    paragraph(text.byState(open, answered, none)),
    ...(open + answered > 0
      ? [list({ ...found, items: found.items.filter(({ state }) => state !== 'none') })]
      : []),
    ...(without.length > 0
      ? [
          {
            type: 'text' as const,
            words: [
              { text: `${text.noThreat}: `, strong: true as const },
              { text: without.map(({ id, title }) => `${id} ${title}`).join('; ') },
            ],
          },
        ]
      : []),
  ]
}

/** Many short items: the open ones first, as they want to be seen. */
function list({ items }: Coverage): Block {
  const hasCodes = items.some(({ id, title }) => id.toLowerCase() !== title.toLowerCase())
  if (items.length === 0) return paragraph(text.thereIsNothingToShow)
  return {
    type: 'list',
    dense: true,
    items: items.map(({ id, title, state, open, closed }) => [
      { text: hasCodes ? `${id} ${title}` : title },
      { text: `: ${text.states[state]}`, strong: true },
      ...(state === 'none'
        ? []
        : [{ text: ` (${text.toDoAndClosed(open.length, closed.length)})`, quiet: true as const }]),
    ]),
  }
}

function stride({ model, register }: Findings): Block {
  const { items } = strideCoverage(model, register)
  const byId = new Map(items.map((item) => [item.id, item]))
  const ids = [...new Set(items.map(({ id }) => id.slice(0, id.lastIndexOf(':'))))]
  return {
    type: 'table',
    caption: text.byElementAndLetter,
    head: [text.element, ...STRIDE.map(({ letter }) => letter)],
    rows: ids.map((id) => [
      say(elementName(model, id)),
      ...STRIDE.map(({ letter }) => cell(byId.get(`${id}:${letter}`))),
    ]),
  }
}

function cell(item: CoverageItem | undefined): Words {
  if (!item || item.state === 'none') return [{ text: text.none, quiet: true }]
  return say(`${item.open.length} / ${item.closed.length}`)
}
