/** The same engine without a browser. */

import * as text from '#text/cli'
import { analyze } from './analyze'
import { check } from './check'
import { packCheck } from './pack-check'
import { reportFile } from './report-file'
import { stats } from './stats'

/** Runs a command with its arguments; writes to standard output and error, answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args
  if (command === undefined || command === '--help' || command === '-h' || rest.includes('--help')) {
    const isHelp = command !== undefined
    ;(isHelp ? process.stdout : process.stderr).write(text.usage)
    return isHelp ? 0 : 2
  }
  if (command === 'analyze') return analyze(rest)
  if (command === 'stats') return stats(rest)
  if (command === 'pack-check') return packCheck(rest)
  if (command === 'report') return reportFile(rest, today())
  if (command === 'check') return check(rest, today())
  process.stderr.write(`strideboard: ${text.noCommand(command)}\n${text.usage}`)
  return 2
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
