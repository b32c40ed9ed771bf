/**
 * Copy, cut and paste from menus. Their keys are the browser's own and need no permission; a menu has to ask for the
 * clipboard, and where that is refused it says which keys do the same.
 */

import * as words from '#text/commands-edit'
import { announce } from '../store/announce'
import { documentStore } from '../store/document'
import { placeHere } from '../store/here'
import { notify } from '../store/notices'
import { sessionStore } from '../store/session'
import { printChord } from './chord'
import type { Command } from './command'
import { copyText, deleteSelection, pasteText } from './edit'
import { onMac } from './platform'
import { somethingSelected } from './selected'

const KEYS = { cut: 'Mod+X', copy: 'Mod+C', paste: 'Mod+V' } as const

function refused(what: keyof typeof KEYS): void {
  notify({
    tone: 'info',
    text: words.clipboardRefused(printChord(KEYS[what], onMac())),
  })
}

async function copy(what: 'copy' | 'cut'): Promise<void> {
  const text = copyText()
  if (text === null) return
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    refused(what)
    return
  }
  if (what === 'cut') deleteSelection()
  else announce(words.copied)
}

async function paste(): Promise<void> {
  const place = placeHere()
  let text: string
  try {
    text = await navigator.clipboard.readText()
  } catch {
    refused('paste')
    return
  }
  if (!pasteText(text, place)) {
    notify({ tone: 'info', text: words.nothingToPaste })
  }
}

function copyable(): true | string {
  const { places } = documentStore.getState().model
  const something = somethingSelected()
  if (something !== true) return something
  const drawn = sessionStore.getState().selection.some((id) => places[id])
  return drawn || words.flowsAreCopiedWithAssets
}

const SHARED = { group: 'edit', section: 'clipboard', byBrowser: true } as const

export const clipboardCommands: readonly Command[] = [
  {
    ...SHARED,
    id: 'cut',
    title: words.cut,
    keys: [KEYS.cut],
    on: ['asset', 'zone', 'note', 'many'],
    when: copyable,
    run: () => void copy('cut'),
  },
  {
    ...SHARED,
    id: 'copy',
    title: words.copy,
    icon: 'copy',
    keys: [KEYS.copy],
    on: ['asset', 'zone', 'note', 'many'],
    when: copyable,
    run: () => void copy('copy'),
  },
  {
    ...SHARED,
    id: 'paste',
    title: () => (placeHere() ? words.pasteHere : words.paste),
    family: words.paste,
    keys: [KEYS.paste],
    on: ['canvas', 'zone'],
    run: () => void paste(),
  },
]
