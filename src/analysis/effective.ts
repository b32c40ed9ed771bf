import type { PropertyDef } from '../catalogue/define'
import type { Controls, Props, PropValue } from '../model/model'
import { own } from '../model/own'
import type { Program } from './program'

type Values = ReadonlyMap<string, PropValue>

export type Effective = {
  readonly props: Values
  readonly bare: Values
  readonly setBy: ReadonlyMap<string, string>
}

/** No control set any property. */
export const NOBODY: ReadonlyMap<string, string> = new Map()

/** The controls of an element that count today, with those of the whole system. */
export function inPlace(controls: Controls, system: ReadonlySet<string>): ReadonlySet<string> {
  let all: Set<string> | null = null
  for (const id of Object.keys(controls)) {
    if (own(controls, id) !== 'in-place' || system.has(id)) continue
    all ??= new Set(system)
    all.add(id)
  }
  return all ?? system
}

/** Answers over defaults; what the catalogue does not know or allow counts as not answered. */
export function answered(answers: Props, defaults: Values, defs: ReadonlyMap<string, PropertyDef>): Values {
  return over(defaults, answers, defs) ?? defaults
}

/** The same for a flow, whose protocol says something about questions that nobody answered. */
export function answeredFlow(
  answers: Props,
  defaults: Values,
  defs: ReadonlyMap<string, PropertyDef>,
): Values {
  const values = over(defaults, answers, defs)
  const protocol = (values ?? defaults).get('protocol')
  if (typeof protocol !== 'string') return values ?? defaults
  const implied = values ?? new Map(defaults)
  const encrypted = own(IMPLIED_ENCRYPTION, protocol)
  if (encrypted && implied.get('encrypted') === 'unknown') implied.set('encrypted', encrypted)
  const inPerson = protocol === 'human' || protocol === 'physical'
  if (inPerson && implied.get('authentication') === 'unknown') implied.set('authentication', 'token')
  return implied
}

const IMPLIED_ENCRYPTION: Readonly<Record<string, string>> = {
  https: 'yes',
  grpc: 'yes',
  http: 'no',
  'local-ipc': 'yes',
  human: 'yes',
  physical: 'yes',
}

/** A copy of the defaults with the answers in it; null when there is none to put in. */
function over(
  defaults: Values,
  answers: Props,
  defs: ReadonlyMap<string, PropertyDef>,
): Map<string, PropValue> | null {
  let values: Map<string, PropValue> | null = null
  for (const id of Object.keys(answers)) {
    const def = defaults.has(id) ? defs.get(id) : undefined
    const value = def && legal(answers[id], def)
    if (value === undefined) continue
    values ??= new Map(defaults)
    values.set(id, value)
  }
  return values
}

function legal(value: PropValue | undefined, def: PropertyDef): PropValue | undefined {
  if (value === undefined) return undefined
  if (def.type === 'multi') {
    if (!Array.isArray(value)) return undefined
    const known = value.filter((item) => def.values.includes(item))
    return known.length > 0 || value.length === 0 ? known : undefined
  }
  return typeof value !== 'object' && def.values.includes(value) ? value : undefined
}

/**
 * What the controls in place make of the values, as far as they work here (`seats`): a control never replaces the
 * best or, on a ranked scale, a stronger answer, and it never answers for the user with less than the best: a
 * sandbox does not say that code is run. Applied in the order of their ids, so that the result does not depend
 * on the file.
 */
export function withControls(
  bare: Values,
  controls: ReadonlySet<string>,
  seats: ReadonlySet<string>,
  defs: ReadonlyMap<string, PropertyDef>,
  program: Program,
): Effective {
  let props: Map<string, PropValue> | null = null
  const setBy = new Map<string, string>()
  for (const id of sorted(controls)) {
    if (!seats.has(id)) continue
    for (const [property, value] of Object.entries(program.catalogue.controls.get(id)?.sets ?? {})) {
      const def = defs.get(property)
      const current = (props ?? bare).get(property)
      if (!def || current === undefined || current === value || !improves(current, value, def)) continue
      props ??= new Map(bare)
      props.set(property, value)
      setBy.set(property, id)
    }
  }
  return { props: props ?? bare, bare, setBy: props ? setBy : NOBODY }
}

function sorted(controls: ReadonlySet<string>): Iterable<string> {
  return controls.size < 2 ? controls : [...controls].sort()
}

function improves(current: PropValue, value: string, def: PropertyDef): boolean {
  if (current === def.best || !def.values.includes(value)) return false
  if (current === 'unknown' && value !== def.best) return false
  const rank = typeof current === 'object' ? -1 : def.values.indexOf(current)
  return !(def.ranked && rank >= def.values.indexOf(value))
}
