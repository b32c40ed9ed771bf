import { readFile } from 'node:fs/promises'
import * as text from '#text/cli'
import { proven } from '../analysis/prove-pack'
import { isError, type Pack, type PackReading } from '../catalogue/pack/pack'
import { packWords } from '../catalogue/pack/pack-of'
import { readPack } from '../catalogue/pack/read-pack'
import { readableLine } from '../model/readable'
import { complain, complainOf, readArguments } from './input'

/**
 * `pack-check FILE…`: checks rule packs as the screen does, and tries out their rules. A line for each problem with
 * its place. Answers 0 when all can be loaded, 1 when one has a mistake, 2 when a file cannot be read.
 */
export async function packCheck(args: readonly string[]): Promise<number> {
  const given = readArguments('pack-check', args, [])
  if (!given) return 2
  if (given.files.length === 0) {
    complain(text.needsFile('pack-check'))
    return 2
  }
  let answer = 0
  for (const file of given.files) {
    const json = await readFile(file, 'utf8').catch(() => null)
    if (json === null) {
      complainOf(file, text.inFile('file', text.unreadable))
      answer = 2
      continue
    }
    const reading = proven(readPack(json))
    process.stdout.write(report(file, reading))
    if (!reading.pack) answer = Math.max(answer, 1)
  }
  return answer
}

function report(file: string, { pack, problems }: PackReading): string {
  const lines = problems.map(({ level, where, message }) =>
    readableLine(`${file}: ${text.problemLevels[level]}: ${text.inFile(where, message)}`),
  )
  const errors = problems.filter(isError).length
  const last = pack ? sound(pack) : text.mistakes(errors)
  return `${[...lines, `${file}: ${last}`].join('\n')}\n`
}

function sound(pack: Pack): string {
  const { kinds, rules, controls } = pack
  return text.packIsSound(readableLine(packWords(pack)), kinds.length, rules.length, controls.length)
}
