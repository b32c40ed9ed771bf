/**
 * The reasons for a threat, as sentences. A name that leads to an element comes and goes as it is (`Link`); the text
 * only says where in the sentence it stands. `several` is whether it speaks of many things.
 */

import { agree } from './agree'
import { inSentence } from './nouns'

type Runs<Link> = readonly (Link | string)[]

/** Flows and zones that nobody named, or nobody knows. */
export const flowBetween = (from: string, to: string) => `flow from ${from} to ${to}`
export const theUnnamed = (name: string) => `the ${name}`
export const aFlow = 'a flow'
export const unknownZone = 'an unknown zone'
export const wholeSystem = 'Whole system'

export const stated = <Link>(name: Link, clause: Link): Runs<Link> => [name, ' ', clause]
export const nobodySaid = <Link>(name: Link, clause: Link): Runs<Link> => [
  'nobody has said whether ',
  name,
  ' ',
  clause,
]
export const nobodyAnswered = <Link>(question: Link, name: Link): Runs<Link> => [
  'nobody has answered ',
  question,
  ' for ',
  name,
]
export const quoted = (name: string) => `“${name}”`

export const goes = <Link>(several: boolean, flow: Link, from: Link, to: Link): Runs<Link> => [
  flow,
  ` ${agree(several, 'goes')} from `,
  from,
  ' to ',
  to,
]
export const enters = <Link>(several: boolean, flow: Link, zone: Link, from: Link): Runs<Link> => [
  flow,
  ` ${agree(several, 'enters')} `,
  zone,
  ' from ',
  from,
]
export const lies = <Link>(several: boolean, asset: Link, zone: Link, trust: number): Runs<Link> => [
  asset,
  ` ${agree(several, 'is')} in `,
  zone,
  `, trust level ${trust} of 5`,
]
export const shares = <Link>(several: boolean, self: Link, zone: Link, other: Link): Runs<Link> => [
  self,
  ` ${agree(several, 'shares')} `,
  zone,
  ' with ',
  other,
]
export const contains = <Link>(asset: Link): Runs<Link> => ['the diagram contains ', asset]
export const drawnAs = <Link>(several: boolean, asset: Link, kind: string): Runs<Link> => [
  asset,
  ` ${agree(several, 'is')} drawn as “${kind}”`,
]
export const nothingOtherwise = 'nothing in this diagram says otherwise'

/** After a way to an asset: where one can go on from there. */
export const canCall = <Link>(end: Link): Runs<Link> => [', which can call ', end]
export const canReach = <Link>(end: Link): Runs<Link> => [', which can reach ', end]

/** The stations of a way, and how many are not named. */
export function through<Link>(names: readonly Link[], more: number): Runs<Link> {
  const runs = names.flatMap((name, index): Runs<Link> => {
    const last = index === names.length - 1 && more === 0
    return [index === 0 ? ' through ' : last ? ' and ' : ', ', name]
  })
  return more > 0 ? [...runs, ` and ${more} more`] : runs
}

/** Names of kinds inside a sentence, as alternatives: “sensor or camera”. */
export function kindsOr(names: readonly string[]): string {
  const plain = names.map(inSentence)
  const last = plain.pop() ?? ''
  return plain.length > 0 ? `${plain.join(', ')} or ${last}` : last
}
export const showsNo = <Link>(kinds: string): Runs<Link> => ['the diagram shows no ', kinds]
export const reachesNo = <Link>(several: boolean, self: Link, kinds: string): Runs<Link> => [
  self,
  ` ${agree(several, 'does not reach any')} `,
  kinds,
]
export const noneReaches = <Link>(kinds: string, self: Link): Runs<Link> => [
  'no ',
  kinds,
  ' can reach ',
  self,
]

/** What was said about a mitigation for the whole system. */
export const systemControl = {
  open: <Link>(name: Link): Runs<Link> => [
    'nobody has said whether ',
    name,
    ' is in place for the whole system',
  ],
  absent: <Link>(name: Link): Runs<Link> => [name, ' is missing for the whole system'],
  'in-place': <Link>(name: Link): Runs<Link> => [name, ' is in place for the whole system'],
}

/** Why a score is not the one of the rule. */
export const notConfirmed = 'counted one lower while it is not confirmed'
export const mitigationsInPlace = 'mitigations in place'
