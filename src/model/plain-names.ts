import { type Model, TABLES } from './model'
import { readableLine } from './readable'

/**
 * The model of a file with names that read as what they are: on one line, with nothing in them that turns the
 * direction of a sentence around them or that a terminal obeys. The very same object where all are so already.
 */
export function plainNames(model: Model): Model {
  const title = plain(model.info.title)
  let clean = title === model.info.title ? model : { ...model, info: { ...model.info, title } }
  for (const table of TABLES) {
    const rows: Readonly<Record<string, object>> = clean[table]
    const changed = Object.entries(rows).flatMap(([id, row]) => {
      const next = plainRow(row)
      return next === row ? [] : [[id, next] as const]
    })
    if (changed.length > 0) clean = { ...clean, [table]: { ...rows, ...Object.fromEntries(changed) } }
  }
  return clean
}

function plainRow(row: object): object {
  let clean = row
  for (const field of ['name', 'title'] as const) {
    const text: unknown = Object.entries(row).find(([key]) => key === field)?.[1]
    if (typeof text !== 'string') continue
    const next = plain(text)
    if (next !== text) clean = { ...clean, [field]: next }
  }
  return clean
}

/** Most names are: nothing is looked for in them twice. */
function plain(name: string): string {
  return /^[ -~]*$/.test(name) ? name : readableLine(name)
}
