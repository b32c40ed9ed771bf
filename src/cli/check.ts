import * as text from '#text/cli'
import { type GateFinding, gate } from '../analysis/gate'
import type { Level } from '../analysis/threat'
import { checkTable } from './check-table'
import { readFlags } from './flags'
import { complain, readInputs } from './input'
import { lateOn, lateTable } from './late'
import { registerFor } from './register-for'
import { isDay } from './report-file'

const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low']
const FLAGS = ['--fail-on', '--baseline', '--format', '--date']

/**
 * `check FILE --fail-on LEVEL [--baseline FILE] [--planned] [--overdue [--date DAY]] [--format table|json]`: 0
 * when no open threat is of that level or above and, if asked, nothing is overdue, 1 when something is, 2 when a file
 * or the command is wrong.
 */
export async function check(args: readonly string[], today: string): Promise<number> {
  const given = readFlags('check', args, FLAGS, ['--planned', '--overdue'])
  if (!given) return 2
  const [file, ...others] = given.files
  if (file === undefined || others.length > 0) return wrong(text.needsOneFile('check'))
  const asked = given.values.get('--fail-on')
  const level = LEVELS.find((each) => each === asked)
  if (!level) return wrong(text.failOnNeeds(LEVELS))
  const format = given.values.get('--format') ?? 'table'
  if (format !== 'table' && format !== 'json') return wrong(text.noFormat(format, ['table', 'json']))
  const baseline = given.values.get('--baseline')
  const date = given.values.get('--date') ?? today
  if (!isDay(date)) return wrong(text.noDay(date))
  const { inputs, failed } = await readInputs(baseline === undefined ? [file] : [file, baseline])
  const [now, then] = inputs
  if (failed || !now) return 2
  const planned = given.values.has('--planned')
  const register = registerFor(now.model)
  const late = given.values.has('--overdue') ? lateOn(date, now.model, register) : []
  const found = gate(register, {
    level,
    planned,
    ...(then ? { baseline: registerFor(then.model) } : {}),
  })
  const outcome = { file, baseline: baseline ?? null, failOn: level, planned, findings: found.map(plain) }
  const passed = found.length + late.length === 0
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ ...outcome, overdue: late, title: now.model.info.title, passed }, null, 2)}\n`
      : checkTable(now.model.info.title, outcome) + lateTable(late),
  )
  return passed ? 0 : 1
}

function wrong(problem: string): number {
  complain(problem)
  return 2
}

/** A finding as `--format json` prints it. */
export type PlainFinding = ReturnType<typeof plain>

function plain({ row, since, before }: GateFinding) {
  const { key, title, stride, element, standing, risks, decision } = row
  const { level, score } = risks.residual
  return {
    key,
    title,
    stride,
    element,
    state: standing,
    level,
    score,
    since,
    before,
    owner: decision?.owner ?? '',
    due: decision?.due ?? null,
  }
}
