import { FORMATS, type ReadResult, readAny } from '../formats/format'
import { emptyModel } from '../model/model'
import { newId } from '../store/document'
import { createModel, importModel, openModel } from '../store/library'
import { notify } from '../store/notices'
import { setSession } from '../store/session'
import { requestView } from '../store/viewport'
import type { Command } from './command'
import { chooseFiles } from './download'
import { isPackFile, openPackFile } from './packs'

function showWhole(): void {
  requestView({ type: 'fit' })
}

/** Starts a new, empty model; the present one stays on the device. */
export function startEmpty(): void {
  createModel(emptyModel(newId(), 'Untitled model', new Date().toISOString()))
  setSession({ welcomed: true })
}

/** Opens a fresh copy of a template as a new model. The templates are loaded on first use. */
export async function startFromTemplate(id: string): Promise<void> {
  const loaded = await import('../catalogue/templates/templates').catch(() => null)
  if (!loaded) {
    notify({ tone: 'problem', text: 'The templates could not be loaded. Reload the page to try again.' })
    return
  }
  const template = loaded.TEMPLATES.find((candidate) => candidate.id === id)
  if (!template) return
  createModel(loaded.buildTemplate(template, { id: newId(), now: new Date().toISOString() }))
  showWhole()
}

/** Opens each file as a model of its own, rule packs into the present one; what cannot be read is said, and changes nothing. */
export async function openFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (await isPackFile(file)) {
      await openPackFile(file)
      continue
    }
    const result = await read(file)
    if (result.ok) {
      openModel(importModel(result.model))
      showWhole()
    } else {
      const where = result.where && result.where !== 'file' ? `At ${result.where}` : ''
      notify({ tone: 'problem', text: `${file.name}: ${result.message}`, detail: where })
    }
  }
}

async function read(file: File): Promise<ReadResult> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder, a file that is gone by now, or one larger than the memory.
    return { ok: false, where: 'file', message: 'the browser cannot read it' }
  }
  return readAny(bytes, file.name)
}

/** Lets the person choose files and opens them. */
export async function chooseAndOpen(): Promise<void> {
  const readable = FORMATS.filter((format) => format.read)
  await openFiles(await chooseFiles(readable.map(({ extension }) => `.${extension}`).join()))
}

export const fileCommands: readonly Command[] = [
  { id: 'new', title: 'New model', group: 'File', run: startEmpty },
  { id: 'open', title: 'Open a file…', group: 'File', keys: ['Mod+O'], run: () => void chooseAndOpen() },
  {
    id: 'library',
    title: 'Models on this device…',
    group: 'File',
    run: () => setSession({ dialog: 'library' }),
  },
  { id: 'templates', title: 'Templates…', group: 'File', run: () => setSession({ dialog: 'templates' }) },
  {
    id: 'export',
    title: 'Export…',
    group: 'File',
    keys: ['Mod+E'],
    run: () => setSession({ dialog: 'export' }),
  },
  {
    id: 'report',
    title: 'Report…',
    group: 'File',
    keywords: 'print PDF HTML Markdown CSV SARIF register summary',
    run: () => setSession({ dialog: 'report' }),
  },
  {
    id: 'save',
    title: 'Save a copy as a file…',
    group: 'File',
    keys: ['Mod+S'],
    whileTyping: true,
    run: () => {
      notify({ tone: 'info', text: 'Already saved on this device. Take a copy along as a file?' })
      setSession({ dialog: 'export' })
    },
  },
]
