import { analyse } from '../analysis/engine'
import { catalogue } from '../catalogue/catalogue'
import { readModelFile } from './read-file'
import { report } from './report'
import { table } from './table'

/**
 * `analyze FILE… [--json]`. With --json one array on standard output, an object for each file that could be
 * read, in order. Of a file that cannot be read one line goes to standard error, nothing to standard output,
 * and the answer is 2.
 */
export async function analyze(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json')
  if (unknown) return complain(`analyze has no option ${unknown}`)
  const files = args.filter((arg) => !arg.startsWith('-'))
  if (files.length === 0) return complain('analyze needs a file')
  const json = args.includes('--json')
  const reports = []
  let code = 0
  for (const file of files) {
    const result = await readModelFile(file)
    if (result.ok) {
      reports.push(report(file, result.model, analyse(result.model, catalogue)))
    } else {
      code = 2
      process.stderr.write(`${oneLine(`${file}: ${result.where}: ${result.message}`)}\n`)
    }
  }
  if (json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`)
  else for (const each of reports) process.stdout.write(`${table(each)}\n`)
  return code
}

function complain(text: string): number {
  process.stderr.write(`strideboard: ${text}\n`)
  return 2
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
