import * as text from '#text/cli'
import { analyse } from '../analysis/engine'
import { catalogueOf } from '../catalogue/pack/model-catalogue'
import { complain, readArguments, readInputs } from './input'
import { report } from './report'
import { table } from './table'

/**
 * `analyze FILE… [--json]`. With --json one array on standard output, an object for each file that could be
 * read, in order. Of a file that cannot be read one line goes to standard error, nothing to standard output,
 * and the answer is 2.
 */
export async function analyze(args: readonly string[]): Promise<number> {
  const given = readArguments('analyze', args, ['--json'])
  if (!given) return 2
  if (given.files.length === 0) {
    complain(text.needsFile('analyze'))
    return 2
  }
  const { inputs, failed } = await readInputs(given.files)
  const reports = inputs.map(({ file, model }) => report(file, model, analyse(model, catalogueOf(model))))
  if (given.options.has('--json')) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`)
  else for (const each of reports) process.stdout.write(`${table(each)}\n`)
  return failed ? 2 : 0
}
