/** What commands are called with. What is wrong goes to standard error, in one line each. */

import * as text from '#text/cli'
import { storedPacks } from '../catalogue/pack/model-catalogue'
import type { Model } from '../model/model'
import { readableLine } from '../model/readable'
import { readModelFile } from './read-file'

export type Input = { readonly file: string; readonly model: Model }

type Arguments = { readonly files: readonly string[]; readonly options: ReadonlySet<string> }

/** The files and options of a command; null, with a complaint, for an option that it does not know. */
export function readArguments(
  command: string,
  args: readonly string[],
  known: readonly string[],
): Arguments | null {
  const options = new Set(args.filter((arg) => arg.startsWith('-')))
  const unknown = [...options].find((option) => !known.includes(option))
  if (unknown !== undefined) {
    complain(text.noOption(command, unknown))
    return null
  }
  return { files: args.filter((arg) => !arg.startsWith('-')), options }
}

/** The models of the files that could be read, in order; `failed` when one could not. */
export async function readInputs(
  files: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly failed: boolean }> {
  const inputs: Input[] = []
  for (const file of files) {
    const result = await readModelFile(file)
    if (result.ok) {
      inputs.push({ file, model: result.model })
      for (const line of brokenPacks(result.model)) complainOf(file, line)
    } else complainOf(file, text.inFile(result.where, result.message))
  }
  return { inputs, failed: inputs.length < files.length }
}

/** Tells what is wrong with the command line. */
export function complain(problem: string): void {
  process.stderr.write(`strideboard: ${problem}\n`)
}

/** Tells in one line what is wrong with a file. */
export function complainOf(file: string, problem: string): void {
  process.stderr.write(`${readableLine(`${file}: ${problem}`)}\n`)
}

/** Packs of a model whose rules cannot be used; its other threats are found all the same. */
function brokenPacks(model: Model): readonly string[] {
  return storedPacks(model).flatMap(({ id, on, pack, problems: [first] }) =>
    on && !pack && first ? [text.inFile(`packs.${id}`, text.packUnused(first.where, first.message))] : [],
  )
}
