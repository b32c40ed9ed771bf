/**
 * How an attacker is in touch with an element, and how that carries them on.
 *
 * Two things travel. *Requests* follow the arrow, from who calls to who is called. *Content* follows the arrow too,
 * and comes back where a flow is two-way: a planted passage travels from the index to the application that asked.
 * Only who controls an element uses its rights: forwards on what it calls, and backwards into the stores it reads.
 * Keys are an element like any other: who has them is in control of them, and so gets to what the keys flow to.
 */

import type { KindDef } from '../../catalogue/define'
import { LESS_THAN_CONTROL } from '../../catalogue/less-than-control'
import type { Stride } from '../../model/model'

export type Channel = keyof typeof CHANNEL_ACCESS

/** What a threat may ask of its attacker (`RuleDef.attacker.access`) and gets from one who arrives this way. */
export const CHANNEL_ACCESS = {
  /** Sends requests without an account. */
  anonymous: ['remote'],
  /** Sends requests as an ordinary user. */
  caller: ['user', 'remote'],
  /** What they sent as an ordinary user is passed on by something that is not theirs. */
  request: ['user'],
  /** What arrives was written by the attacker. */
  content: ['content'],
  /** What arrives is taken for a supplied, built or downloaded part. */
  supply: ['supplier', 'content'],
  /** Stands before the sensor or holds the device. */
  physical: ['physical', 'content'],
  /** Takes part as a peer. */
  peer: ['participant', 'content'],
  /** Shares the platform. */
  tenant: ['tenant', 'user'],
  /** Runs it. */
  provider: ['provider'],
  /** Delivers, runs, unlocks or opens it, with the rights of something inside; not as one of its users. */
  backstage: ['insider'],
  /** Acts with the rights of something inside. */
  inside: ['insider', 'user', 'remote', 'content', 'participant'],
  /** Acts with the rights of an administrator. */
  admin: ['admin', 'insider'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Every channel, in the order that numbers them. */
export const CHANNELS: readonly Channel[] = [
  'anonymous',
  'caller',
  'request',
  'content',
  'supply',
  'physical',
  'peer',
  'tenant',
  'provider',
  'backstage',
  'inside',
  'admin',
]

/** Does someone who arrives this way have one of these accesses? */
export function grants(channel: Channel, access: readonly string[]): boolean {
  const granted: readonly string[] = CHANNEL_ACCESS[channel]
  return access.some((one) => granted.includes(one))
}

/** Does the attacker act with the rights of the element, and not only through what it takes in? */
export function isControl(channel: Channel): boolean {
  return channel === 'inside' || channel === 'admin' || channel === 'backstage'
}

/** How a threat carried out on an element of this kind lets the attacker go on; null when it leads nowhere further. */
export function outcome(rule: string, stride: Stride, kind: KindDef, channel: Channel): Channel | null {
  if (stride === 'E' && LESS_THAN_CONTROL.has(rule)) return kind.dfd === 'process' ? 'caller' : null
  const has = (trait: string) => kind.traits.includes(trait)
  const control = channel === 'admin' || has('privileged') || has('identity') ? 'admin' : 'inside'
  switch (stride) {
    case 'E':
      // Who is in a store decides what comes out of it.
      return kind.dfd !== 'data-store' || has('identity') ? control : handsOn(kind) ? 'supply' : 'content'
    case 'I':
      // Whoever reads keys holds them; any other reading is its own end.
      return has('identity') ? control : null
    case 'T':
      return handsOn(kind) || channel === 'supply' ? 'supply' : 'content'
    case 'S':
      if (has('human') || has('tool') || has('compute') || has('identity')) return control
      if (has('supplier')) return has('model') ? null : 'supply'
      if (kind.id === 'fl-aggregator') return 'peer'
      return kind.dfd === 'process' && !has('pipeline') ? 'caller' : 'content'
    case 'R':
    case 'D':
      return null
  }
}

/** What leaves these is installed, loaded or run by whoever takes it. */
function handsOn({ id, traits }: KindDef): boolean {
  if (traits.includes('pipeline')) return id !== 'data-pipeline'
  if (traits.includes('supplier')) return !traits.includes('model')
  return id === 'model-registry' || id === 'source-repo'
}

/** With the arrow: how the attacker arrives at the next element. */
export function forwards(channel: Channel, from: KindDef, to: KindDef): Channel {
  if (channel === 'caller' && from.dfd !== 'external-entity') return 'request'
  if (channel === 'inside') return withRights(from, to)
  return channel === 'provider' ? 'content' : channel
}

/** Who controls this uses its rights: as a user of what it calls, but not of what it delivers, runs or stores. */
function withRights(from: KindDef, to: KindDef): Channel {
  const isBehind = handsOn(from) || from.traits.includes('compute') || from.traits.includes('identity')
  if (!isBehind && to.traits.includes('model')) return 'request'
  return isBehind || to.dfd === 'data-store' ? 'backstage' : 'inside'
}

/** Against the arrow into a store that this element reads: what is asked of it, or what its rights open. */
export function intoStore(channel: Channel, from: KindDef, to: KindDef): Channel | null {
  if (channel === 'admin') return 'admin'
  if (isControl(channel)) return 'backstage'
  const asksForThem = channel === 'caller' || channel === 'request'
  return asksForThem && from.dfd === 'process' && !to.traits.includes('identity') ? 'request' : null
}

/** Against a two-way flow, with its answers: how the attacker arrives at whoever asked; null when nothing goes back. */
export function backWithAnswers(channel: Channel): Channel | null {
  switch (channel) {
    case 'supply':
      return 'supply'
    case 'content':
    case 'peer':
    case 'provider':
    case 'inside':
    case 'admin':
      return 'content'
    default:
      return null
  }
}

/** What lies in a store cannot read it: who only wrote what arrives there can change things and break in. */
export function isWithin(stride: Stride, { dfd }: KindDef, channel: Channel): boolean {
  return stride !== 'I' || dfd !== 'data-store' || !WRITES_ONLY.has(channel)
}

const WRITES_ONLY: ReadonlySet<Channel> = new Set(['content', 'supply', 'physical', 'peer'])

/** Elements that pass on what they are sent, with nothing wrong about them. */
export function relays({ id, traits }: KindDef, channel: Channel): boolean {
  if (!PASSED_ON.has(channel)) return false
  return traits.includes('endpoint') || id === 'data-pipeline' || id === 'process' || id === 'edge-device'
}

const PASSED_ON: ReadonlySet<Channel> = new Set([
  'caller',
  'request',
  'content',
  'supply',
  'physical',
  'peer',
])
