import { readFile, writeFile } from 'node:fs/promises'
import { basename, relative } from 'node:path'
import * as text from '#text/cli'
import { catalogueOf } from '../catalogue/pack/model-catalogue'
import { findingsOf } from '../formats/report/findings'
import type { Source } from '../formats/report/sarif'
import { AUDIENCES, SECTIONS, type SectionId } from '../formats/report/sections'
import { REPORT_WRITERS } from '../formats/report/writers'
import { readFlags } from './flags'
import { complain, readInputs } from './input'
import { registerFor } from './register-for'

const FLAGS = ['--format', '--out', '--for', '--sections', '--date', '--baseline']

/**
 * `report FILE [--format html|markdown|csv|sarif] [--out PATH] [--for READER] [--sections LIST] [--date DAY]
 * [--baseline FILE]`, the last for SARIF alone.
 * Without --out to standard output. Answers 2, and writes nothing, when the file or the command is wrong.
 */
export async function reportFile(args: readonly string[], today: string): Promise<number> {
  const given = readFlags('report', args, FLAGS)
  if (!given) return 2
  const [file, ...others] = given.files
  if (file === undefined || others.length > 0) return wrong(text.needsOneFile('report'))
  const format = given.values.get('--format') ?? 'html'
  const writer = REPORT_WRITERS.find(({ id }) => id === format)
  if (!writer)
    return wrong(
      text.noFormat(
        format,
        REPORT_WRITERS.map(({ id }) => id),
      ),
    )
  const date = given.values.get('--date') ?? today
  if (!isDay(date)) return wrong(text.noDay(date))
  const sections = chosenSections(given.values.get('--for'), given.values.get('--sections'))
  if (typeof sections === 'string') return wrong(sections)
  const before = given.values.get('--baseline')
  if (before !== undefined && format !== 'sarif') return wrong(text.baselineAlone)
  const { inputs, failed } = await readInputs(before === undefined ? [file] : [file, before])
  const [input, then] = inputs
  if (failed || !input) return 2
  const wanted = writer.hasSections ? sections : new Set<SectionId>()
  const findings = findingsOf(input.model, catalogueOf(input.model), wanted)
  const baseline = then ? registerFor(then.model) : null
  const written = writer.write(findings, { date, sections, source: await sourceOf(file), baseline })
  return deliver(written, given.values.get('--out'))
}

function wrong(problem: string): number {
  complain(problem)
  return 2
}

async function deliver(written: string, out: string | undefined): Promise<number> {
  if (out === undefined) {
    process.stdout.write(written)
    return 0
  }
  try {
    await writeFile(out, written)
    return 0
  } catch (error) {
    return wrong(text.cannotWrite(out, error instanceof Error ? error.message : String(error)))
  }
}

/** Whether it is a day such as 2026-11-23. */
export function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
}

/** The sections of a reader or of a list; in a sentence what is wrong with them. */
function chosenSections(reader = 'everything', list?: string): ReadonlySet<SectionId> | string {
  const audience = AUDIENCES.find(({ id }) => id === reader)
  if (!audience)
    return text.noReader(
      reader,
      AUDIENCES.map(({ id }) => id),
    )
  if (list === undefined) return new Set(audience.sections)
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !SECTIONS.some(({ id }) => id === name))
  if (unknown !== undefined) {
    return text.noSection(
      unknown,
      SECTIONS.map(({ id }) => id),
    )
  }
  return new Set(SECTIONS.map(({ id }) => id).filter((id) => names.includes(id)))
}

/** Where the file is, seen from here, and on which line of it an element stands. */
async function sourceOf(file: string): Promise<Source> {
  const seen = relative(process.cwd(), file).replaceAll('\\', '/')
  // What lies elsewhere goes by its name: the way there says more about a machine than about the model.
  const path = seen.startsWith('..') || seen.includes(':') ? basename(file) : seen
  const source = await readFile(file, 'latin1')
  const lines = new Map<string, number>()
  for (const [at, line] of source.split('\n').entries()) {
    const [, id] = /^\s*("(?:[^"\\]|\\.)*"): \{/.exec(line) ?? []
    if (id !== undefined && !lines.has(id)) lines.set(id, at + 1)
  }
  return {
    uri: path.split('/').map(encodeURIComponent).join('/'),
    lineOf: (id) => lines.get(JSON.stringify(id)) ?? null,
  }
}
