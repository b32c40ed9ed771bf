import * as text from '#text/attack'
import type { Attacker } from './attacker'
import type { Board, Square } from './board'
import type { Channel } from './channel'

/** Where an attacker starts. */
export type Entry = {
  readonly square: Square
  readonly channel: Channel
  /** They are this, and need no threat there; otherwise they only get in touch with it. */
  readonly isOwn: boolean
  /** The access that lets them start here, as rules name it: what they can do at first is what asks for it. */
  readonly access: string
  /** Why, as a clause that follows the element's name: “is open to anyone”. */
  readonly why: string
}

type Sight = Omit<Entry, 'square' | 'access'>

/** Everything an attacker with this access can start from, in natural order; with the strongest hold where several apply. */
export function entries(board: Board, attacker: Attacker): readonly Entry[] {
  return board.squares.flatMap((square) =>
    square.asset.row.outOfScope === null ? entriesAt(square, attacker) : [],
  )
}

function entriesAt(square: Square, attacker: Attacker): readonly Entry[] {
  const found = new Map<Channel, Entry>()
  for (const access of ORDER) {
    if (!attacker.access.includes(access)) continue
    const sight = RULES[access]?.(square, attacker)
    if (sight && !found.has(sight.channel)) found.set(sight.channel, { ...sight, square, access })
  }
  return [...found.values()]
}

const is = (channel: Channel, why: string): Sight => ({ channel, isOwn: true, why })
const touches = (channel: Channel, why: string): Sight => ({ channel, isOwn: false, why })

/** The strongest access first: who is an administrator does not pose as an ordinary user. */
const ORDER = [
  'admin',
  'insider',
  'supplier',
  'provider',
  'participant',
  'tenant',
  'user',
  'content',
  'physical',
  'remote',
] as const

const RULES: Readonly<Record<string, (square: Square, attacker: Attacker) => Sight | null>> = {
  admin: (square) => {
    if (has(square, 'privileged')) return is('admin', text.playsAdministrator)
    return isInside(square, 5) ? touches('admin', text.administered) : null
  },
  insider: (square) => {
    if (has(square, 'human')) {
      if (has(square, 'privileged') || has(square, 'process') || isOutside(square) || isOutsider(square))
        return null
      return is('inside', text.isOneOfThem)
    }
    return isInside(square, 3) ? touches('inside', text.withinReachInside) : null
  },
  supplier: (square) => {
    if (square.asset.kind.id === 'annotator') return is('supply', text.worksForYou)
    if (!has(square, 'supplier')) return null
    // Answering what may go wrong there must not hand it to them.
    return square.isKnown ? touches('supply', text.isTheirs) : is('supply', text.isTheirs)
  },
  provider: (square) => {
    const { kind, props } = square.asset
    if (kind.id === 'hosted-llm' || kind.id === 'third-party-service')
      return touches('provider', text.isRunByThem)
    if (props.get('outsourced') === 'yes') return touches('provider', text.isRunByOutsider)
    return props.get('tenancy') === 'shared' ? touches('provider', text.runsOnTheirMachines) : null
  },
  participant: (square) => {
    if (square.asset.kind.id === 'fl-client') return is('peer', text.runsAsParticipant)
    return has(square, 'agent') && isOutside(square) ? is('peer', text.outsideAgent) : null
  },
  tenant: ({ asset: { props } }) => {
    if (props.get('multiTenant') === 'yes') return touches('tenant', text.servesThem)
    return props.get('tenancy') === 'shared' ? touches('tenant', text.isSharedWithThem) : null
  },
  user: (square, { access }) => {
    // The account of somebody who works there is one for the inside.
    const isOnlyInside =
      (access.includes('insider') || access.includes('admin')) && !access.includes('remote')
    if (!isOutsider(square) || isOnlyInside) return null
    return is('caller', text.playsUser)
  },
  content: (square) => {
    const { kind, props } = square.asset
    if (has(square, 'content')) return is('content', text.holdsWhatTheyWrite)
    if (kind.id === 'external-data-source' && OPEN_SOURCES.has(String(props.get('sourceTrust'))))
      return is('content', text.takesWhatTheyWrite)
    return props.get('carriesOutsiderContent') === 'yes' ? is('content', text.carriesWhatTheyWrite) : null
  },
  physical: (square) => {
    if (square.asset.props.get('physicallyAccessible') === 'no') return null
    if (has(square, 'sensor')) return is('physical', text.seesWhatTheyShow)
    const isHeld =
      square.asset.kind.id === 'edge-device' || (square.zoneKind === 'edge' && !has(square, 'human'))
    return isHeld ? touches('physical', text.canBeTouched) : null
  },
  remote: (square, attacker) => {
    if (isOutsider(square)) {
      if (attacker.access.includes('user')) return null
      const canRegister = square.asset.props.get('identityAssurance') !== 'verified'
      return canRegister ? is('caller', text.playsAnyone) : is('anonymous', text.pretendsToPlay)
    }
    if (has(square, 'human')) return isOutside(square) ? null : touches('anonymous', text.canBeWrittenToAnd)
    return isExposed(square) ? touches('anonymous', text.reachedFromInternet) : null
  },
}

const OPEN_SOURCES = new Set(['unknown', 'curated-public', 'open-web', 'user-contributed'])

function has({ asset }: Square, trait: string): boolean {
  return asset.kind.traits.includes(trait)
}

/** A person outside the organisation who calls the system. */
function isOutsider(square: Square): boolean {
  const { kind } = square.asset
  return (
    (has(square, 'human') && has(square, 'untrusted')) || (kind.id === 'external-entity' && isOutside(square))
  )
}

function isOutside({ asset }: Square): boolean {
  return asset.zone.trust <= 1
}

/** Something of the organisation's own, in a zone that is trusted at most so much. */
function isInside(square: Square, most: number): boolean {
  const { kind, zone } = square.asset
  const isTheirs = kind.dfd !== 'external-entity' && !isOutside(square)
  return isTheirs && square.zoneKind !== 'tenant' && zone.trust <= most
}

/** Lies on the internet or in the zone that is reachable from there, or answers outsiders. */
function isExposed(square: Square): boolean {
  const { dfd } = square.asset.kind
  if (dfd !== 'process') return dfd === 'data-store' && square.zoneKind === 'internet'
  if (square.zoneKind === 'internet' || square.zoneKind === 'dmz') return true
  return square.moves.some(({ isBack, to }) => isBack && isOutsider(to))
}
