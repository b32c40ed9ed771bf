import { readFile } from 'node:fs/promises'
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
    complain('pack-check needs a file')
    return 2
  }
  let answer = 0
  for (const file of given.files) {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text === null) {
      complainOf(file, 'file: it cannot be read')
      answer = 2
      continue
    }
    const reading = proven(readPack(text))
    process.stdout.write(report(file, reading))
    if (!reading.pack) answer = Math.max(answer, 1)
  }
  return answer
}

function report(file: string, { pack, problems }: PackReading): string {
  const lines = problems.map(({ level, where, message }) =>
    readableLine(`${file}: ${level}: ${where}: ${message}`),
  )
  const errors = problems.filter(isError).length
  const last = pack
    ? `${readableLine(packWords(pack))}: ${countsOf(pack)}; it is sound`
    : count(errors, 'mistake')
  return `${[...lines, `${file}: ${last}`].join('\n')}\n`
}

function countsOf({ kinds, rules, controls }: Pack): string {
  return [
    count(kinds.length, 'kind'),
    count(rules.length, 'rule'),
    count(controls.length, 'mitigation'),
  ].join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
