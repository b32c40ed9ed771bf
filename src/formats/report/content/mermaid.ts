import * as text from '#text/report-overview'
import type { Catalogue } from '../../../catalogue/define'
import { kindOf } from '../../../catalogue/kind-groups'
import type { Id, Model } from '../../../model/model'
import { readableLine } from '../../../model/readable'

/** What hosts draw by default: so many flows, so many characters. */
const MOST_FLOWS = 500
const MOST_SIGNS = 50_000

/**
 * Zones, assets and flows as a Mermaid flowchart, which Git hosts draw; empty for a model that is too large for that.
 * Names stand in quotes with every sign that Mermaid or HTML reads as a number; ids are ours.
 */
export function mermaidOf(model: Model, catalogue: Catalogue): string {
  const flows = Object.values(model.flows)
  if (flows.length > MOST_FLOWS) return ''
  const names = new Map(Object.keys(model.assets).map((id, at) => [id, `a${at + 1}`]))
  const lines = [
    'flowchart LR',
    ...inside(null, model, catalogue, names, 1),
    ...flows.flatMap(({ from, to, name, props }) => {
      const [start, end] = [names.get(from), names.get(to)]
      const arrow = props.twoWay === true ? '<-->' : '-->'
      const label = name.trim() === '' ? '' : `|"${quoted(name)}"|`
      return start && end ? [`  ${start} ${arrow}${label} ${end}`] : []
    }),
  ]
  const drawn = lines.join('\n')
  return drawn.length > MOST_SIGNS ? '' : drawn
}

function inside(
  zone: Id | null,
  model: Model,
  catalogue: Catalogue,
  names: ReadonlyMap<Id, string>,
  depth: number,
): readonly string[] {
  const indent = '  '.repeat(depth)
  const isHere = (id: Id | null) => (id !== null && Object.hasOwn(model.zones, id) ? id : null) === zone
  const zones = Object.entries(model.zones).flatMap(([id, { name, kind, trust, zone: around }], at) => {
    if (!isHere(around) || id === zone) return []
    const level = trust ?? catalogue.zoneKinds.get(kind)?.trust ?? null
    const title = level === null ? name : text.zoneAndTrust(name, level)
    return [
      `${indent}subgraph z${at + 1}["${quoted(title)}"]`,
      ...inside(id, model, catalogue, names, depth + 1),
      `${indent}end`,
    ]
  })
  const assets = Object.entries(model.assets).flatMap(([id, { name, kind, zone: around }]) =>
    isHere(around)
      ? [`${indent}${names.get(id)}["${quoted(name)}<br/>${quoted(kindOf(catalogue, kind).name)}"]`]
      : [],
  )
  return [...zones, ...assets]
}

/** Letters, digits and a few harmless signs stay; all else by its number, as Mermaid writes it. */
function quoted(name: string): string {
  const line = readableLine(name).trim() || text.unnamed
  return line.replace(/[^\p{L}\p{M}\p{N} .,:'()/+-]/gu, (sign) => `#${sign.codePointAt(0)};`)
}
