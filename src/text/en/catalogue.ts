/** The catalogue: what there is to read of kinds, rules, mitigations, attackers and references. */

import { list, series } from './locale'

export const loading = 'Loading…'
export const searchTheCatalogue = 'Search the catalogue'
export const searchAllOfIt = 'Search all of it'
export const found = 'Found'
export const partsOfTheCatalogue = 'Parts of the catalogue'
export const nothingFits = (query: string) => `Nothing fits “${query}”.`
export const foundCount = (count: number) => `${count} found`

export const back = 'Back'
export const fromPack = (pack: string) => `From the rule pack ${pack}`
export const noSuchEntry = 'The catalogue has no such entry.'

export const references = 'References'

export const kinds = 'Kinds'
export const threatRules = 'Threat rules'
export const mitigations = 'Mitigations'
export const attackers = 'Attackers'
export const prevent = 'Prevent'
export const detect = 'Detect'
export const recover = 'Recover'
export const effortOf = (effort: string) => `${effort} effort`

export const drawnAs = 'Drawn as'
export const countsAs = 'Counts as'
export const usualZone = 'Usual zone'
export const zoneAndTrust = (zone: string, trust: number) => `${zone}, trust level ${trust} of 5`
export const questionCount = (questions: number) => `Questions, ${questions}`
export const threatRuleCount = (rules: number) => `Threat rules, ${rules}`
export const flowThreatsOnTop = 'Threats to the flows that touch it come on top.'

export const effort = 'Effort'
export const type = 'Type'
export const setsWhereInPlace = 'Sets, where it is in place'
export const motives = 'Motives'
export const capability = 'Capability'
export const waysIn = 'Ways in'
export const couldCarryOut = (rules: number) => `Could carry out, ${rules}`
export const framework = 'Framework'
export const edition = 'Edition'
export const identifier = 'Identifier'
export const readIt = 'Read it'
export const mitigationCount = (controls: number) => `Mitigations, ${controls}`
export const opensNewTab = '(opens a new tab)'

export const kindOfThreat = 'Kind of threat'
export const rule = 'Rule'
export const appliesTo = 'Applies to'
export const raisedWhen = 'Raised when'
export const unansweredCounts =
  'A question that nobody has answered counts as possible; the threat then waits to be confirmed.'
export const countsAsReducedWhen = 'Counts as reduced when'
export const stepsBack = 'Steps back for the more specific'
export const modelsAreBuiltIn = <Link>(kinds: readonly Link[]): readonly (Link | string)[] => [
  'Models are built in: ',
  ...series(kinds),
  '.',
]
export const howBad = 'How bad'
export const scores = (likelihood: number, impact: number, score: number, level: string) =>
  `Likelihood ${likelihood} of 5, impact ${impact} of 5: risk ${score}, ${level}, before what changes it.`
export const whenCondition = (condition: string) => `(when ${condition})`
export const forEveryRule = '(for every rule that fits)'
export const reducedLikelihood = 'Reduced, likelihood −1'
/** By how much it changes, why, and when: one of the two above. */
export const modifier = <Link>(change: Link, why: string, when: Link): readonly (Link | string)[] => [
  change,
  `: ${why} `,
  when,
]
export const noneRemovesIt = 'None removes it: change the path that leads here.'
export const theyReduceIt = 'They reduce it; only another design removes it.'
export const whoWouldDoIt = 'Who would do it'
export const atLeast = 'At least'
export const withOneOf = 'With one of'
export const suchAs = 'Such as'

type Sizes = Readonly<
  Record<'kinds' | 'rules' | 'controls' | 'attackers' | 'references' | 'frameworks', number>
>
/** What there is to read; packs by their names. */
export const overview = (sizes: Sizes, packs: readonly string[]) => {
  const own = packs.length > 0 ? `, ${list(packs.map((pack) => `“${pack}”`))} included` : ''
  return `${sizes.kinds} kinds of assets, ${sizes.rules} threat rules, ${sizes.controls} mitigations, ${sizes.attackers} attackers, and ${sizes.references} references from ${sizes.frameworks} frameworks: all that the threats of a diagram are made from${own}. Choose an entry to read it.`
}
