/** The rules of a pack, tried out by the engine on their own cases. */

import { catalogue } from '../catalogue/catalogue'
import type { Catalogue, RuleDef } from '../catalogue/define'
import { joinPacks } from '../catalogue/pack/join-packs'
import { isError, type Pack, type PackProblem, type PackReading } from '../catalogue/pack/pack'
import { tryCases } from './prove-rule'

/**
 * What the rules of a sound pack do not keep of their cases, rule by rule, since trying many takes a while. A case
 * that fails is an error; one that holds more than it needs is a warning. Rules without cases are passed over.
 */
export function* provePack(pack: Pack): Generator<readonly PackProblem[]> {
  const joined = joinPacks(catalogue, [pack])
  for (const [index, rule] of pack.rules.entries()) yield rule.cases ? proveRule(rule, index, joined) : []
}

function proveRule(rule: RuleDef, index: number, joined: Catalogue): readonly PackProblem[] {
  return tryCases(rule, joined).map(({ text, slack }) => ({
    level: slack ? 'warning' : 'error',
    where: `rules[${index}].cases`,
    message: `${rule.id}: ${text}`,
  }))
}

/** The reading with what the engine says of the rules; a pack whose cases fail is none. */
export function proven(reading: PackReading): PackReading {
  if (!reading.pack) return reading
  const problems = [...reading.problems, ...[...provePack(reading.pack)].flat()]
  return { pack: problems.some(isError) ? null : reading.pack, problems }
}
