import * as text from '#text/cli'
import { analyse } from '../analysis/engine'
import { catalogueOf } from '../catalogue/pack/model-catalogue'
import { buildTemplate, TEMPLATES } from '../catalogue/templates/templates'
import { complain, type Input, readArguments, readInputs } from './input'
import { measure, shares } from './measure'
import { statsTable } from './stats-table'

/**
 * `stats FILE… [--templates] [--json]`: how many threats and questions a reader gets. --templates adds the built-in
 * templates. With --json one array on standard output, an object for each model, in order. Answers 2 when a file
 * cannot be read.
 */
export async function stats(args: readonly string[]): Promise<number> {
  const given = readArguments('stats', args, ['--json', '--templates'])
  if (!given) return 2
  const withTemplates = given.options.has('--templates')
  if (given.files.length === 0 && !withTemplates) {
    complain(text.statsNeeds)
    return 2
  }
  const { inputs, failed } = await readInputs(given.files)
  const counted = [...(withTemplates ? templates() : []), ...inputs].map(({ file, model }) => ({
    file,
    model,
    measures: measure(model, analyse(model, catalogueOf(model)), catalogueOf(model)),
  }))
  if (given.options.has('--json')) {
    const plain = counted.map(({ file, model: { info }, measures }) => ({
      file,
      model: { id: info.id, title: info.title },
      ...measures,
      ...shares(measures),
    }))
    process.stdout.write(`${JSON.stringify(plain, null, 2)}\n`)
  } else if (counted.length > 0) {
    const rows = counted.map(({ file, model, measures }) => ({ name: model.info.title || file, measures }))
    process.stdout.write(statsTable(rows))
  }
  return failed ? 2 : 0
}

function templates(): readonly Input[] {
  return TEMPLATES.map((template) => ({
    file: `template:${template.id}`,
    model: buildTemplate(template, { id: template.id, now: '2026-01-01T00:00:00Z' }),
  }))
}
