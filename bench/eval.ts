/** Measures the engine and its knowledge by attacks that happened. */

import { analyse } from '../src/analysis/engine'
import { catalogue } from '../src/catalogue/catalogue'
import { textTable } from '../src/cli/text-table'
import { readCases } from './cases'
import { missed, type Score, scoreOf, shuffled, total } from './recall'

const HEAD = [
  'case',
  'listed',
  'exact',
  'family',
  'opening',
  'threats',
  'in view',
  'named',
  'n/a',
  'n/a fam.',
]

const LEGEND = `exact     share of the listed ATLAS techniques cited by an open threat, by that very id
family    the same, where a technique, its parent and its other sub-techniques count as one
opening   exact, among the threats of the opening view only (confirmed, or critical or high); op. fam.: family
threats   open threats of a case; in view: those of the opening view; named: different techniques they cite
n/a       cited techniques that need a component which the diagram does not have, by id and by family
shuffled  the lists judged against the diagrams of all the other cases: what is no merit of the diagram`

/** The table for a file of cases. Throws an error that says what is wrong with the file. */
export function evaluate(file: string): string {
  const studies = readCases(file).map((listed) => ({ listed, analysis: analyse(listed.model, catalogue) }))
  const scores = studies.map((study) => scoreOf(study))
  const rows = scores.map((score, index) => row(studies[index]?.listed.id ?? '', score))
  const misses = studies.flatMap((study) => {
    const ids = missed(study)
    return ids.length === 0 ? [] : [`${study.listed.id}: ${ids.join(', ')}`]
  })
  const summary = [row('overall', total(scores)), row('shuffled', shuffled(studies))]
  const table = textTable([HEAD, ...rows, [], ...summary])
  const list = misses.length === 0 ? ' nothing' : `\n${misses.join('\n')}`
  return `${studies.length} cases\n\n${table}\n\n${LEGEND}\n\nMissed, even by family:${list}`
}

/** A line of the table; counts of several cases are given per case, except the not-applicable hits. */
function row(label: string, score: Score): readonly string[] {
  const share = (hits: number) => (score.expected === 0 ? '–' : (hits / score.expected).toFixed(2))
  const each = (count: number) =>
    score.cases === 0 ? '–' : score.cases === 1 ? `${count}` : (count / score.cases).toFixed(1)
  return [
    label,
    `${score.expected}`,
    share(score.exact),
    share(score.family),
    share(score.openingExact),
    share(score.openingFamily),
    each(score.threats),
    each(score.opening),
    each(score.named),
    `${score.falseExact}`,
    `${score.falseFamily}`,
  ]
}
