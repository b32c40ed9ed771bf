/** The command line: how it is used, its tables, and what is wrong with a command. Options and ids stay as they are. */

import { counted, names, pluralWord } from './locale'

export const usage = `Usage: strideboard <command>

  analyze FILE… [--json]   the threats of each model; --json for one JSON array, else a table
  stats FILE… [--templates] [--json]
                           how many threats and questions each model gives, and the built-in
                           templates; --json for one JSON array, else a table
  report FILE [--format html|markdown|csv|sarif] [--out PATH]
              [--for manager|engineer|auditor|everything] [--sections LIST] [--date DAY]
              [--baseline FILE]
                           the model as a report; without --out to standard output. LIST names
                           sections with commas between, such as summary,diagram,register;
                           DAY is the day that stands on it, such as 2026-11-23, else today; with
                           --baseline SARIF says what is new or changed since that model
  check FILE --fail-on critical|high|medium|low [--baseline FILE] [--planned] [--overdue [--date DAY]]
             [--format table|json]
                           whether threats of that level or above are open; with --baseline
                           only those that are new or worse since that model; with --planned
                           also those whose mitigation is planned and not in place; with
                           --overdue also whether a mitigation or the review is late on that DAY
  pack-check FILE…         what is wrong with a rule pack, and whether its rules do what they say

A file is a Strideboard JSON file, or a PNG or SVG exported with the model inside; for pack-check
a rule pack. The rule packs in a model count.
Exit code: 0 when all went well, 1 when check found threats or a rule pack has a mistake, 2 when a
file or the command could not be read.
`

/** What is wrong with a command. */
export const noCommand = (command: string) => `there is no command "${command}"`
export const noOption = (command: string, option: string) => `${command} has no option ${option}`
export const needsValue = (option: string) => `${option} needs a value`
export const needsFile = (command: string) => `${command} needs a file`
export const needsOneFile = (command: string) => `${command} needs one file`
export const statsNeeds = 'stats needs a file, or --templates'
export const failOnNeeds = (levels: readonly string[]) => `check needs --fail-on with one of ${names(levels)}`
export const noFormat = (format: string, known: readonly string[]) =>
  `there is no format "${format}"; choose one of ${names(known)}`
export const noReader = (reader: string, known: readonly string[]) =>
  `there is no reader "${reader}"; choose one of ${names(known)}`
export const noSection = (section: string, known: readonly string[]) =>
  `there is no section "${section}"; choose from ${names(known)}`
export const noDay = (day: string) => `"${day}" is not a day; write it like 2026-11-23`
export const baselineAlone = '--baseline goes with --format sarif only'

/** What is wrong with a file; `where` is a place in it. */
export const inFile = (where: string, problem: string) => `${where}: ${problem}`
export const noSuchFile = 'there is no such file'
export const isFolder = 'it is a folder'
export const notAllowed = 'you are not allowed to read it'
export const unreadable = 'it cannot be read'
export const unreadableBecause = (code: string) => `it cannot be read (${code})`
export const cannotWrite = (path: string, why: string) => `${path} cannot be written: ${why}`
export const packUnused = (where: string, problem: string) => `its rules are not used: ${where}: ${problem}`

/** Rule packs. */
export const problemLevels = { error: 'error', warning: 'warning' }
export const packIsSound = (pack: string, kinds: number, rules: number, mitigations: number) =>
  `${pack}: ${names([
    counted(kinds, 'kind'),
    counted(rules, 'rule'),
    counted(mitigations, 'mitigation'),
  ])}; it is sound`
export const mistakes = (count: number) => counted(count, 'mistake')

/** Tables. A cell of the state has room for 11 characters. */
export const states = {
  confirmed: 'confirmed',
  unanswered: 'to confirm',
  'to-confirm': 'to confirm',
  reduced: 'reduced',
  mitigated: 'mitigated',
  suppressed: 'covered',
  covered: 'covered',
  're-opened': 're-opened',
  planned: 'planned',
  accepted: 'accepted',
  transferred: 'transferred',
  avoided: 'avoided',
  'not-applicable': 'not appl.',
  open: 'open',
}
export const levels = { critical: 'critical', high: 'high', medium: 'medium', low: 'low' }
export const since = { new: 'new', 'open-again': 'open again', worse: 'worse' }
export const theWholeSystem = 'the whole system'
export const aboutTheOrganisation = 'About the organisation'
export const heading = (title: string, file: string) => `${title} (${file})`
type Counts = Readonly<Record<'open' | 'confirmed' | 'unsure' | 'mitigated', number>>
export const counts = ({ open, confirmed, unsure, mitigated }: Counts) =>
  `${open} open (by the rules ${confirmed} confirmed, ${unsure} to confirm), ${mitigated} mitigated`

type Verdict = {
  readonly found: number
  readonly level: keyof typeof levels
  readonly planned: boolean
  readonly baseline: string | null
}
/** How a check came out. */
export function verdict({ found, level, planned, baseline }: Verdict): string {
  const what = `${baseline === null ? '' : 'new or worse '}${pluralWord(found || 1, 'threat')} of ${levels[level]} risk${level === 'critical' ? '' : ' or above'}`
  const are = `${pluralWord(found || 1, 'is', 'are')} ${planned ? 'open or planned' : 'open'}`
  const against = baseline === null ? '' : `, compared with ${baseline}`
  return found === 0 ? `Passed: no ${what} ${are}${against}.` : `Failed: ${found} ${what} ${are}${against}.`
}
export const overdue = (due: string, title: string, owner: string) =>
  `overdue since ${due}  ${title}${owner && `, ${owner}`}`
export const failedOverdue = (count: number) => `Failed: ${count} overdue.`
export const reviewOfTheModel = 'Review of the model'
export const threatOn = (title: string, element: string) => `${title} (${element})`

/** Counts of models. */
export const all = 'All'
export const threats = 'Threats'
export const openThreats = 'Open threats'
export const openingView = 'Opening view'
export const columns = {
  open: 'open',
  confirmed: 'confirmed',
  unanswered: 'to confirm',
  reduced: 'reduced',
  mitigated: 'mitigated',
  suppressed: 'covered',
  questions: 'questions',
  aboutAi: 'about AI',
  assets: 'assets',
  flows: 'flows',
  threats: 'threats',
  perAsset: 'per asset',
  perElement: 'per element',
}
export const legend = `open          confirmed, to confirm or reduced
covered       by a more specific threat
questions     different questions that open threats hang on
about AI      share that cites an ATLAS technique, OWASP LLM, ML or Agentic, NIST AI 100-2 or
              Microsoft AI/ML
opening view  open, and confirmed or of high or critical risk; elements are assets and flows`
