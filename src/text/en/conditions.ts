/** The conditions of rules as sentences, for the catalogue: clauses follow what they are about. */

import { listedNor, listedOr } from './nouns'

/** What a condition speaks of. */
export const it = 'it'
export const theSender = 'the sender'
export const theReceiver = 'the receiver'
export const theFlow = 'the flow'
export const sentence = (about: string, clause: string) => `${about} ${clause}`

/** Headings over several sentences. */
export const allOf = 'all of these'
export const anyOf = 'at least one of these'
export const notAllOf = 'not all of these at once'
export const always = 'always'
export const never = 'never'
/** A heading and what it is over, on one line. */
export const under = (heading: string, parts: string) => `${heading}: ${parts}`

export const crossing = {
  any: 'the flow goes from one zone into another',
  up: 'the flow goes into a more trusted zone',
  down: 'the flow goes into a less trusted zone',
}
export const noCrossing = {
  any: 'the flow stays within one zone',
  up: 'the flow does not go into a more trusted zone',
  down: 'the flow does not go into a less trusted zone',
}
export const systemControl = (name: string, denied: boolean) =>
  `“${name}” is ${denied ? 'not ' : ''}in place for the whole system`

/** Clauses about one element. */
export const isOneOf = (nouns: readonly string[]) => `is ${listedOr(nouns)}`
export const isNoneOf = (nouns: readonly string[]) =>
  nouns.length === 1 ? `is not ${nouns[0]}` : `is neither ${listedNor(nouns)}`
export const liesIn = (zones: readonly string[], denied: boolean) =>
  `lies in ${denied ? 'no' : 'a'} zone of kind ${listedOr(zones.map((name) => `“${name}”`))}`
/** `level` and all levels on one side of it. */
export const trustIs = (level: number, side: 'lower' | 'higher') =>
  `lies in a zone of trust level ${level}${level === 0 ? '' : ` or ${side}`}`
export const hasAnswer = (question: string, much: 'any' | 'an' | 'no') =>
  `has ${much} answer to “${question}”`
export const hasNoneOf = (question: string, answers: readonly string[]) =>
  `has none of these under “${question}”: ${listedOr(answers.map((name) => `“${name}”`))}`
/** What an answer that has no clause of its own says. */
export const hasValue = (question: string, answer: string) => `has “${question}: ${answer}”`
export const hasValueAlone = (answer: string) => `has “${answer}”`

/** What is in the diagram; after `denied` the noun has no article. */
export const diagramShows = (noun: string, denied: boolean) =>
  denied ? `the diagram shows no ${noun}`.replace('no any', 'none') : `the diagram contains ${noun}`
export const sharesZone = (noun: string, denied: boolean) =>
  `${denied ? 'does not share' : 'shares'} its zone with ${noun}`

type Way = { readonly hops: number | undefined; readonly around: string | null }
function limits({ hops, around }: Way): string {
  const most = hops === 1 ? ' directly' : hops ? `, in at most ${hops} flows,` : ''
  return around === null ? most : `${most.replace(/,$/, '')}, not by way of ${around},`
}
/** What lies further away: how many flows at most, and what the way keeps clear of. */
export const receivesFrom = (noun: string, denied: boolean, way: Way) =>
  `${denied ? 'cannot' : 'can'} receive content${limits(way)} from ${noun}`
export const passesTo = (noun: string, denied: boolean, way: Way) =>
  `${denied ? 'cannot' : 'can'} pass content on${limits(way)} to ${noun}`
export const buildPlaces = 'the places where models are built'

/** What is one flow away: any; by its asset; over a flow that …; over a flow for which a list holds. */
function oneFlow(one: string, many: string, link: string) {
  const does = (denied: boolean) => (denied ? `does not ${many}` : one)
  return {
    anything: (denied: boolean) => `${does(denied)} anything`,
    asset: (denied: boolean, noun: string) => `${does(denied)} ${link} ${noun}`,
    flow: (denied: boolean, clause: string) => `${does(denied)} over a flow that ${clause}`,
    both: (denied: boolean, clause: string, noun: string) =>
      `${does(denied)} over a flow that ${clause}, ${link} ${noun}`,
    list: (denied: boolean, heading: string) => `${does(denied)} over a flow for which ${heading}`,
  }
}
export const inflow = oneFlow('receives', 'receive', 'from')
export const outflow = oneFlow('sends', 'send', 'to')

/** Nouns with clauses: “an agent that acts on its own”. */
export const anyOfNouns = 'any of these'
export const something = 'something'
export const thing = 'thing'
export const that = (noun: string, clause: string) => `${noun}${noun.includes(',') ? ',' : ''} that ${clause}`
export const thatFits = (noun: string, heading: string) =>
  `${noun}${noun.includes(',') ? ',' : ''} that fits ${heading}`
