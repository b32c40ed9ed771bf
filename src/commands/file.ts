import * as text from '#text/commands-file'
import { FORMATS, type ReadResult, readAny } from '../formats/format'
import { emptyModel } from '../model/model'
import { canvasPort } from '../store/canvas-port'
import { newId } from '../store/document'
import { createModel, importModel, openModel } from '../store/library'
import { dismiss, notify } from '../store/notices'
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
  createModel(emptyModel(newId(), text.untitledModel, new Date().toISOString()))
  setSession({ welcomed: true })
  canvasPort()?.focus(null)
}

/** Opens a fresh copy of a template as a new model. The templates are loaded on first use. */
export async function startFromTemplate(id: string): Promise<void> {
  const loaded = await import('../catalogue/templates/templates').catch(() => null)
  if (!loaded) {
    notify({ tone: 'problem', text: text.templatesNotLoaded })
    return
  }
  const template = loaded.TEMPLATES.find((candidate) => candidate.id === id)
  if (!template) return
  createModel(loaded.buildTemplate(template, { id: newId(), now: new Date().toISOString() }))
  showWhole()
  canvasPort()?.focus(null)
}

/** What was said about the files opened last; it is over when others are opened. */
let said: readonly number[] = []

/** Opens each file as a model of its own, rule packs into the present one; what cannot be read is said, and changes nothing. */
export async function openFiles(files: readonly File[]): Promise<void> {
  if (files.length > 0) {
    said.forEach(dismiss)
    said = []
  }
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
      const where = result.where && result.where !== 'file' ? text.atPlace(result.where) : ''
      said = [...said, notify({ tone: 'problem', text: `${file.name}: ${result.message}`, detail: where })]
    }
  }
}

async function read(file: File): Promise<ReadResult> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder, a file that is gone by now, or one larger than the memory.
    return { ok: false, where: 'file', message: text.unreadable }
  }
  return readAny(bytes, file.name)
}

/** Lets the person choose files and opens them. */
export async function chooseAndOpen(): Promise<void> {
  const readable = FORMATS.filter((format) => format.read)
  await openFiles(await chooseFiles(readable.map(({ extension }) => `.${extension}`).join()))
}

export const fileCommands: readonly Command[] = [
  { id: 'new', title: text.newModel, group: 'file', icon: 'file-plus', run: startEmpty },
  {
    id: 'open',
    title: text.openAFile,
    group: 'file',
    icon: 'folder-open',
    keys: ['Mod+O'],
    run: () => void chooseAndOpen(),
  },
  {
    id: 'library',
    title: text.modelsOnThisDevice,
    group: 'file',
    icon: 'library',
    run: () => setSession({ dialog: 'library' }),
  },
  {
    id: 'templates',
    title: text.templates,
    group: 'file',
    icon: 'template',
    run: () => setSession({ dialog: 'templates' }),
  },
  {
    id: 'export',
    title: text.exportTitle,
    group: 'file',
    icon: 'upload',
    keys: ['Mod+E'],
    run: () => setSession({ dialog: 'export' }),
  },
  {
    id: 'report',
    title: text.report,
    group: 'file',
    icon: 'file',
    keywords: text.reportKeywords,
    run: () => setSession({ dialog: 'report' }),
  },
  {
    id: 'save',
    title: text.saveACopy,
    group: 'file',
    icon: 'download',
    keys: ['Mod+S'],
    whileTyping: true,
    run: () => {
      notify({ tone: 'info', text: text.alreadySaved })
      setSession({ dialog: 'export' })
    },
  },
]
