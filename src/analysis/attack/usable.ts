import type { KindDef } from '../../catalogue/define'
import type { Stride } from '../../model/model'
import { naturalOrder } from '../natural-order'
import type { Threat } from '../threat'
import { lettersOf, type Score } from '../verdict'
import { type Attacker, namedFor } from './attacker'
import type { Board, Square } from './board'
import { CHANNELS, type Channel, grants, isWithin, outcome } from './channel'
import { endCost, stepCost } from './cost'

/** A threat that the attacker can carry out by one of its letters, how likely and bad it is today, and what it costs. */
export type Use = {
  readonly threat: Threat
  readonly stride: Stride
  readonly score: Score
  readonly cost: number
}

/** What an attacker can do on arriving: the cheapest way to each hold that leads on, and all threats that can end a path. */
export type Options = {
  readonly holds: readonly { readonly channel: Channel; readonly use: Use }[]
  readonly uses: readonly Use[]
}

/** The least capable attackers. */
const BASIC = 1
const NOTHING: Options = { holds: [], uses: [] }

/** What this attacker can do where, worked out when first asked. */
export class Usable {
  readonly #board: Board
  readonly #attacker: Attacker
  readonly #onAsset: (Options | undefined)[] = []
  readonly #onFlow = new Map<string, Options>()

  constructor(board: Board, attacker: Attacker) {
    this.#board = board
    this.#attacker = attacker
  }

  /** By the threats of the element itself. */
  at(square: Square, channel: Channel): Options {
    const key = square.index * CHANNELS.length + CHANNELS.indexOf(channel)
    const known = this.#onAsset[key]
    if (known) return known
    const options = this.#work(square.threats, square, channel, null)
    this.#onAsset[key] = options
    return options
  }

  /** On getting in touch with an element, by the threats that ask for this very access. */
  touching(square: Square, channel: Channel, access: string): Options {
    return this.#work(square.threats, square, channel, access)
  }

  /** By the threats of flow rules, on arriving over this flow; null when there are none. */
  over(flow: string, square: Square, channel: Channel): Options | null {
    const threats = this.#board.onFlow.get(flow)
    if (!threats) return null
    const key = `${flow} ${channel}`
    const known = this.#onFlow.get(key)
    if (known) return known
    const options = this.#work(threats, square, channel, null)
    this.#onFlow.set(key, options)
    return options
  }

  #work(threats: readonly Threat[], square: Square, channel: Channel, access: string | null): Options {
    const { kind } = square.asset
    const uses: Use[] = []
    for (const threat of threats) this.#collect(uses, threat, kind, channel, access)
    if (uses.length === 0) return NOTHING
    const byHold = new Map<Channel, Use[]>()
    for (const use of uses) {
      const hold = outcome(use.threat.rule, use.stride, kind, channel)
      const list = hold && byHold.get(hold)
      if (list) list.push(use)
      else if (hold) byHold.set(hold, [use])
    }
    const holds = [...byHold].flatMap(([hold, list]) => {
      const use = cheapest(list, ({ cost }) => cost)
      return use ? [{ channel: hold, use }] : []
    })
    return { holds, uses }
  }

  /** One for each letter that is within reach; threats of rules have one. */
  #collect(uses: Use[], threat: Threat, kind: KindDef, channel: Channel, access: string | null): void {
    const capability = this.#takes(threat, channel, access)
    if (capability === null) return
    const score = this.#board.scoreOf(threat)
    const cost = stepCost(score, capability)
    for (const stride of lettersOf(threat)) {
      if (stride !== 'R' && isWithin(stride, kind, channel)) uses.push({ threat, stride, score, cost })
    }
  }

  /**
   * How capable one has to be to do it, arriving this way; null when this attacker cannot. What people wrote takes no
   * special skill or access: it is for those whom they named, or for everybody who gets in touch with the element.
   */
  #takes({ rule, own }: Threat, channel: Channel, access: string | null): number | null {
    const { id, capability } = this.#attacker
    const { model, catalogue } = this.#board
    if (own) {
      const named = namedFor(own, model, catalogue)
      return named.length === 0 || named.includes(id) ? BASIC : null
    }
    const needs = catalogue.rules.get(rule)?.attacker
    if (!needs || needs.capability > capability) return null
    const isGranted = access === null ? grants(channel, needs.access) : needs.access.includes(access)
    return isGranted ? needs.capability : null
  }
}

/** The best end of a path among these: cheap, and with much impact. The cost counts both. */
export function bestEnd(uses: readonly Use[], wanted: ReadonlySet<Stride>): Use | null {
  return cheapest(
    uses.filter(({ stride }) => wanted.has(stride)),
    ({ score, cost }) => cost + endCost(score),
  )
}

/**
 * The least cost, told by a threat that does not step back for a more specific one where there is one. The cost is
 * the least of all, so that answering the more specific threat never makes a step cheaper.
 */
function cheapest(uses: readonly Use[], costOf: (use: Use) => number): Use | null {
  let cost = Number.POSITIVE_INFINITY
  let told: Use | null = null
  for (const use of uses) {
    cost = Math.min(cost, costOf(use))
    if (!told || tellsBefore(use, told, costOf)) told = use
  }
  return told && { ...told, cost }
}

function tellsBefore(a: Use, b: Use, costOf: (use: Use) => number): boolean {
  const aside = (use: Use) => (use.threat.status === 'suppressed' ? 1 : 0)
  const order =
    aside(a) - aside(b) ||
    costOf(a) - costOf(b) ||
    b.score.impact - a.score.impact ||
    naturalOrder(a.threat.key, b.threat.key)
  return order < 0
}
