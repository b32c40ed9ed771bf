/** The drawing, or what is selected of it, on the clipboard as a picture. */

import * as text from '#text/commands-picture'
import type { Model } from '../model/model'
import { derivedStore } from '../store/derived'
import { documentStore } from '../store/document'
import { notify } from '../store/notices'
import { setSession } from '../store/session'
import type { Command } from './command'
import { selectedPart } from './edit'

/** Sharp on every screen and in slides. */
const SCALE = 2

function look() {
  const dark = document.documentElement.dataset.theme === 'dark'
  return { theme: dark ? 'dark' : 'light', badges: derivedStore.getState().badges } as const
}

/** What is selected as a model of its own, else the whole. */
function pictured(): Model {
  return selectedPart() ?? documentStore.getState().model
}

async function png(model: Model): Promise<Blob> {
  const { drawPng } = await import('../formats/drawing/draw-png')
  return drawPng(model, { ...look(), scale: SCALE })
}

async function svg(model: Model): Promise<Blob> {
  const { drawSvg } = await import('../formats/drawing/draw-svg')
  return new Blob([drawSvg(model, look())], { type: 'text/plain' })
}

/** Some browsers only let it through while the press is fresh, so that the picture is promised, not awaited. */
async function copy(type: string, picture: Promise<Blob>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: picture })])
    notify({ tone: 'info', text: text.copied })
  } catch {
    const action = { label: text.exportInstead, run: () => setSession({ dialog: 'export' }) }
    notify({ tone: 'problem', text: text.notCopied, action })
  }
}

function somethingDrawn(): true | string {
  return Object.keys(documentStore.getState().model.places).length > 0 || text.nothingDrawn
}

const SHARED = {
  group: 'edit',
  section: 'picture',
  on: ['canvas', 'zone', 'many'],
  keywords: text.keywords,
  when: somethingDrawn,
} as const

export const pictureCommands: readonly Command[] = [
  {
    ...SHARED,
    id: 'copy-png',
    title: text.copyAsPng,
    icon: 'image',
    keys: ['Alt+Shift+C'],
    run: () => void copy('image/png', png(pictured())),
  },
  {
    ...SHARED,
    id: 'copy-svg',
    title: text.copyAsSvg,
    run: () => void copy('text/plain', svg(pictured())),
  },
]
