import * as text from '#text/commands-file'
import { FORMATS, fileName, type WriteOptions } from '../formats/format'
import { documentStore } from '../store/document'
import { notify } from '../store/notices'
import { download } from './download'

/** What goes out as a file. */
export type Written = { readonly content: Blob | string; readonly name: string; readonly mime: string }

/** Writes the present model in a format; says so and answers null when it cannot. */
export async function writeAs(formatId: string, options: WriteOptions): Promise<Written | null> {
  const format = FORMATS.find((candidate) => candidate.id === formatId)
  if (!format?.write) throw new Error(`No format "${formatId}" to write`)
  const { model } = documentStore.getState()
  try {
    const content = await format.write(model, options)
    return { content, name: fileName(model, format.extension), mime: format.mime }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    notify({ tone: 'problem', text: text.notWritten(format.name, why) })
    return null
  }
}

/** Writes the present model in a format and hands the file over; says so when it cannot. */
export async function exportAs(formatId: string, options: WriteOptions): Promise<void> {
  const written = await writeAs(formatId, options)
  if (!written) return
  download(written.content, written.name, written.mime)
  notify({ tone: 'info', text: text.inYourDownloads(written.name) })
}

/** The whole model as a JSON file, at once. */
export function saveCopyNow(): void {
  void exportAs('json', {})
}
