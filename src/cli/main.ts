/** The same engine without a browser. */

import { analyze } from './analyze'
import { check } from './check'
import { packCheck } from './pack-check'
import { reportFile } from './report-file'
import { stats } from './stats'

const USAGE = `Usage: strideboard <command>

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
                           also those whose mitigation is planned and not in place
  pack-check FILE…         what is wrong with a rule pack, and whether its rules do what they say

A file is a Strideboard JSON file, or a PNG or SVG exported with the model inside; for pack-check
a rule pack. The rule packs in a model count.
Exit code: 0 when all went well, 1 when check found threats or a rule pack has a mistake, 2 when a
file or the command could not be read.
`

/** Runs a command with its arguments; writes to standard output and error, answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args
  if (command === undefined || command === '--help' || command === '-h' || rest.includes('--help')) {
    const isHelp = command !== undefined
    ;(isHelp ? process.stdout : process.stderr).write(USAGE)
    return isHelp ? 0 : 2
  }
  if (command === 'analyze') return analyze(rest)
  if (command === 'stats') return stats(rest)
  if (command === 'pack-check') return packCheck(rest)
  if (command === 'report') return reportFile(rest, today())
  if (command === 'check') return check(rest, today())
  process.stderr.write(`strideboard: there is no command "${command}"\n${USAGE}`)
  return 2
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
