import * as text from '#text/commands-file'
import { FORMATS, fileName, type WriteOptions } from '../formats/format'
import { documentStore } from '../store/document'
import { notify } from '../store/notices'
import { download } from './download'

/** Writes the present model in a format and hands the file over; says so when it cannot. */
export async function exportAs(formatId: string, options: WriteOptions): Promise<void> {
  const format = FORMATS.find((candidate) => candidate.id === formatId)
  if (!format?.write) throw new Error(`No format "${formatId}" to write`)
  const { model } = documentStore.getState()
  try {
    const content = await format.write(model, options)
    const name = fileName(model, format.extension)
    download(content, name, format.mime)
    notify({ tone: 'info', text: text.inYourDownloads(name) })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    notify({ tone: 'problem', text: text.notWritten(format.name, why) })
  }
}

/** The whole model as a JSON file, at once. */
export function saveCopyNow(): void {
  void exportAs('json', {})
}
