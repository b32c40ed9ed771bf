import type { Further, Status, Threat } from './threat'

/** What a decision stands on: how the threat was judged, on which facts, with which controls in place. */
export type Basis = Pick<Threat, 'status' | 'likelihood' | 'impact' | 'grounds' | 'further'> & {
  /** Ids of the controls in place that count for it. */
  readonly inPlace: readonly string[]
}

/** The basis of a threat of the rules. */
export function basisOf(threat: Threat): Basis {
  const { status, likelihood, impact, grounds, further, controls, mitigatedBy } = threat
  const counted = controls.filter(({ state }) => state === 'in-place').map(({ id }) => id)
  const inPlace = [...new Set([...counted, ...mitigatedBy])].sort()
  return { status, likelihood, impact, grounds, further, inPlace }
}

/** Something that got worse since a decision, or that it did not know. */
export type Change =
  | { readonly what: 'status'; readonly from: Status; readonly to: Status }
  | { readonly what: 'risk'; readonly from: RiskPair; readonly to: RiskPair }
  /** Grounds that were not there; those of the threat's facts tell which sentences are new. */
  | { readonly what: 'facts'; readonly grounds: readonly string[] }
  /** What else makes it so now: of a sort that was not there, or less trusted than all of it were. */
  | { readonly what: 'further'; readonly names: readonly string[] }
  /** Ids of controls that were in place. */
  | { readonly what: 'controls'; readonly lost: readonly string[] }

type RiskPair = { readonly likelihood: number; readonly impact: number }

/** 1 had no `further`; what it does not say cannot have got worse. */
const FORM = '2'

/**
 * The facts that a decision stands on as a short text: status, likelihood and impact, a hash of each ground, the
 * controls in place, and each further sort with its trust. The parts are kept apart so that it can be said later what
 * changed. It has no names, no geometry and no order of tables in it.
 */
export function fingerprint({ status, likelihood, impact, grounds, further, inPlace }: Basis): string {
  const facts = [...new Set(grounds.map(hash))].sort()
  const sorts = further.map(({ sort, trust }) => `${escaped(sort)}@${trust}`)
  const controls = inPlace.map(escaped)
  return [
    FORM,
    status,
    `${likelihood}x${impact}`,
    ...[facts, controls, sorts].map((list) => [...list].sort().join()),
  ].join('|')
}

/**
 * What speaks for deciding again: a status that is worse, a higher risk, a reason that was not known, more that makes
 * it so, a control that is gone. What got better is no reason. Empty too for a text that is no fingerprint, as in a
 * foreign file.
 */
export function changesSince(facts: string, basis: Basis): readonly Change[] {
  const before = read(facts)
  if (!before) return []
  const changes: Change[] = []
  const { status, likelihood, impact } = basis
  if (WORSE.indexOf(status) > WORSE.indexOf(before.status)) {
    changes.push({ what: 'status', from: before.status, to: status })
  }
  if (likelihood * impact > before.likelihood * before.impact) {
    const from = { likelihood: before.likelihood, impact: before.impact }
    changes.push({ what: 'risk', from, to: { likelihood, impact } })
  }
  const fresh = basis.grounds.filter((ground) => !before.facts.has(hash(ground)))
  if (fresh.length > 0) changes.push({ what: 'facts', grounds: fresh })
  const more = basis.further.filter((one) => isNews(one, before.further))
  if (more.length > 0) changes.push({ what: 'further', names: namesOf(more) })
  const lost = before.inPlace.filter((id) => !basis.inPlace.includes(id))
  if (lost.length > 0) changes.push({ what: 'controls', lost })
  return changes
}

/** Each element once: it may be of several sorts. */
function namesOf(further: readonly Further[]): readonly string[] {
  return [...new Map(further.map(({ element, name }) => [element, name])).values()]
}

function isNews({ sort, trust }: Further, known: Read['further']): boolean {
  if (known === null) return false
  const least = known.get(sort)
  return least === undefined || trust < least
}

/** From what needs nothing to what needs most. */
const WORSE: readonly Status[] = ['suppressed', 'mitigated', 'reduced', 'unanswered', 'confirmed']

type Read = RiskPair & {
  readonly status: Status
  readonly facts: ReadonlySet<string>
  /** Sort → its trust; null where the text is too old to say. */
  readonly further: ReadonlyMap<string, number> | null
  readonly inPlace: readonly string[]
}

function read(text: string): Read | null {
  const [form, word, risk = '', facts = '', controls = '', further = ''] = text.split('|')
  const status = WORSE.find((each) => each === word)
  const [likelihood, impact] = risk.split('x').map(Number)
  if ((form !== FORM && form !== '1') || !status || !likelihood || !impact) return null
  return {
    status,
    likelihood,
    impact,
    facts: new Set(list(facts)),
    further: form === '1' ? null : new Map(list(further).map(sortAndTrust)),
    inPlace: list(controls).map(plain),
  }
}

function list(part: string): readonly string[] {
  return part.split(',').filter(Boolean)
}

function sortAndTrust(text: string): readonly [string, number] {
  const at = text.lastIndexOf('@')
  return [plain(text.slice(0, at)), Number(text.slice(at + 1))]
}

/** Ids of rule packs may hold the signs that part the text. Plain ids stay as they are. */
function escaped(id: string): string {
  return id.replace(/[%,|]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

function plain(text: string): string {
  return text.replace(/%(25|2c|7c)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** FNV-1a, 32 bits, by UTF-16 units. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36)
}
