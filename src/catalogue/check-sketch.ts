import type { PropValue } from '../model/model'
import type { Catalogue, PropertyDef } from './define'
import { isSketchFlow, type Sketch, type SketchPart, SYSTEM, sketchAnswers, sketchEnds } from './sketch'

/** What a sketch says that the catalogue does not know, in sentences; empty when a model can be made of it. */
export function sketchFaults(sketch: Sketch, catalogue: Catalogue): readonly string[] {
  return Object.entries(sketch).flatMap(([name, part]) => {
    const faults = partFaults(name, part, sketch, catalogue)
    return [...faults, ...controlFaults(part, catalogue)].map((fault) => `“${name}” ${fault}`)
  })
}

function partFaults(name: string, part: SketchPart, sketch: Sketch, catalogue: Catalogue): string[] {
  if (name === SYSTEM)
    return sketchAnswers(part).map(([id]) => `stands for the whole system and has no “${id}”`)
  if (isSketchFlow(name)) {
    const isLoose = sketchEnds(name).some((end) => !Object.hasOwn(sketch, end))
    const loose = isLoose ? ['leads from or to something not drawn'] : []
    return [...loose, ...answerFaults(part, 'a data flow', (id) => catalogue.flowProperties.get(id))]
  }
  const { kind: id = '', zone } = part
  const kind = catalogue.kinds.get(id)
  if (!kind) return [id ? `is of an unknown kind “${id}”` : 'has no kind']
  const zoned = zone && !catalogue.zoneKinds.has(zone) ? [`lies in an unknown kind of zone “${zone}”`] : []
  const find = (property: string) =>
    kind.props.includes(property) ? catalogue.properties.get(property) : undefined
  return [...zoned, ...answerFaults(part, `the kind “${id}”`, find)]
}

function answerFaults(
  part: SketchPart,
  owner: string,
  find: (id: string) => PropertyDef | undefined,
): string[] {
  return sketchAnswers(part).flatMap(([id, value]) => {
    const def = find(id)
    if (!def) return [`answers “${id}”, which ${owner} does not have`]
    return isLegal(def, value) ? [] : [`answers ${id} with “${String(value)}”, not ${def.values.join(', ')}`]
  })
}

function isLegal(def: PropertyDef, value: PropValue): boolean {
  if (def.type !== 'multi') return !isList(value) && def.values.includes(value)
  return isList(value) && value.every((item) => def.values.includes(item))
}

const isList = (value: PropValue): value is readonly string[] => Array.isArray(value)

function controlFaults({ controls = [], without = [] }: SketchPart, catalogue: Catalogue): string[] {
  const unknown = [...controls, ...without].filter((id) => !catalogue.controls.has(id))
  return unknown.map((id) => `names an unknown mitigation “${id}”`)
}
