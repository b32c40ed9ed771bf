/** The same engine without a browser. */

import { analyze } from './analyze'
import { stats } from './stats'

const USAGE = `Usage: strideboard <command>

  analyze FILE… [--json]   the threats of each model; --json for one JSON array, else a table
  stats FILE… [--templates] [--json]
                           how many threats and questions each model gives, and the built-in
                           templates; --json for one JSON array, else a table

A file is a Strideboard JSON file, or a PNG or SVG exported with the model inside.
Exit code: 0 when every file was read, 2 when a file or the command could not be.
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
  process.stderr.write(`strideboard: there is no command "${command}"\n${USAGE}`)
  return 2
}
