/** How an attack might happen, told in sentences; a name that leads to an element stays as it is. */

import { inSentence } from './nouns'

type Runs<Link> = readonly (Link | string)[]

export { inSentence }
export const anAttacker = (name: string) => `${/^[aeiou]/i.test(name) ? 'An' : 'A'} ${inSentence(name)}`

/** How they begin: where they only get in touch, then by what they hold. */
export const begins = <Link>(who: string, at: Link, why: string, deed: string): Runs<Link> => [
  `${who} begins at `,
  at,
  `, which ${why}: ${deed}.`,
]
export const writes = <Link>(who: string, at: Link): Runs<Link> => [
  `${who} writes something into `,
  at,
  ', which the system will read.',
]
export const shows = <Link>(who: string, at: Link): Runs<Link> => [
  `${who} stands before `,
  at,
  ' and shows it what they want.',
]
export const holds = <Link>(who: string, at: Link): Runs<Link> => [`${who} has `, at, ' in their hands.']
export const runs = <Link>(who: string, at: Link): Runs<Link> => [`${who} runs `, at, ' or takes its part.']
export const isOrWon = <Link>(who: string, at: Link): Runs<Link> => [`${who} is, or has won over, `, at, '.']
export const comes = <Link>(who: string, at: Link): Runs<Link> => [`${who} comes as `, at, '.']

export const and = ' and '
export const sentThrough = <Link>(by: readonly Link[], to: Link): Runs<Link> => [
  'What they send goes through ',
  ...by,
  ' to ',
  to,
]
export const through = <Link>(by: readonly Link[]): Runs<Link> => [', through ', ...by]

/** How they get to the next element. */
export const asSomebodyElse = <Link>(to: Link): Runs<Link> => ['As somebody else they get to ', to]
export const letsThemInto = <Link>(from: string, to: Link): Runs<Link> => [`${from} lets them into `, to]
export const getTo = <Link>(from: string, to: Link): Runs<Link> => [`From ${from} they get to `, to]
export const comesBack = <Link>(to: Link): Runs<Link> => ['With the answer it comes back to ', to]
export const arrives = <Link>(to: Link): Runs<Link> => ['What they put there arrives at ', to]
export const takenOver = <Link>(to: Link): Runs<Link> => ['What they changed is taken over by ', to]
export const sent = <Link>(to: Link): Runs<Link> => ['What they send arrives at ', to]
export const handled = <Link>(to: Link): Runs<Link> => ['What they handle comes to ', to]
export const passedOn = <Link>(to: Link): Runs<Link> => ['Their request is passed on to ', to]
export const call = <Link>(to: Link): Runs<Link> => ['They call ', to]

/** What they have in the end, by the STRIDE letter of the last threat. */
export const endings = {
  S: <Link>(name: Link): Runs<Link> => ['Now ', name, ' takes them for somebody else.'],
  T: <Link>(name: Link): Runs<Link> => ['Now ', name, ' holds or does what they want.'],
  R: <Link>(name: Link): Runs<Link> => ['Now ', name, ' cannot tell who did it.'],
  I: <Link>(name: Link): Runs<Link> => ['They take away what ', name, ' holds.'],
  D: <Link>(name: Link): Runs<Link> => ['Now ', name, ' is lost, blocked or held to ransom.'],
  E: <Link>(name: Link): Runs<Link> => ['Now ', name, ' is in their hands.'],
}
