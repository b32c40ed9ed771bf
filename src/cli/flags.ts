import * as text from '#text/cli'
import { complain } from './input'

type Flags = { readonly files: readonly string[]; readonly values: ReadonlyMap<string, string> }

/**
 * The files and the flags of a command, each flag with its value as `--flag value` or `--flag=value`, or none where
 * it is a `switches` one; null, with a complaint, for a flag that the command does not know or that lacks its value.
 */
export function readFlags(
  command: string,
  args: readonly string[],
  known: readonly string[],
  switches: readonly string[] = [],
): Flags | null {
  const files: string[] = []
  const values = new Map<string, string>()
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (!arg.startsWith('--')) {
      files.push(arg)
      continue
    }
    const [flag = '', inline] = split(arg)
    if (switches.includes(flag) && inline === undefined) {
      values.set(flag, '')
      continue
    }
    if (!known.includes(flag)) {
      complain(text.noOption(command, flag))
      return null
    }
    const value = inline ?? args[++at]
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) {
      complain(text.needsValue(flag))
      return null
    }
    values.set(flag, value)
  }
  return { files, values }
}

function split(arg: string): readonly [string, string | undefined] {
  const at = arg.indexOf('=')
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)]
}
