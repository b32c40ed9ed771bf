/** Published attacks redrawn as diagrams, each with the ATLAS techniques that the publication lists. */

import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { convert } from '../src/analysis/fixtures/reference-model'
import type { Model } from '../src/model/model'

export type Case = {
  readonly id: string
  readonly title: string
  readonly model: Model
  /** ATLAS techniques used against the drawn system. */
  readonly expected: readonly string[]
  /** Techniques that need a component which the diagram does not have. */
  readonly notApplicable: readonly string[]
}

const ids = z.array(z.string())
const name = z.optional(z.string())
const answers = z.optional(z.record(z.string(), z.union([z.string(), z.boolean(), ids])))
const about = { name, props: answers, controls: z.optional(ids) }

const caseSchema = z.object({
  id: z.string(),
  title: z.string(),
  zones: z.optional(
    z.array(z.object({ id: z.string(), kind: z.string(), name, trust: z.optional(z.number()) })),
  ),
  assets: z.array(z.object({ ...about, id: z.string(), kind: z.string(), zone: name })),
  flows: z.array(z.object({ ...about, id: name, from: z.string(), to: z.string() })),
  controls: z.optional(ids),
  expected_techniques: ids,
  not_applicable_techniques: ids,
})
const fileSchema = z.object({ cases: z.array(caseSchema) })

/** The cases of a file; throws an error that says in one line what is wrong with it. */
export function readCases(file: string): readonly Case[] {
  const result = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.success) {
    const [issue] = result.error.issues
    throw new Error(`${issue?.path.join('.')}: ${issue?.message}`)
  }
  return result.data.cases.map((row) => ({
    id: row.id,
    title: row.title,
    model: convert(row),
    expected: row.expected_techniques,
    notApplicable: row.not_applicable_techniques,
  }))
}
