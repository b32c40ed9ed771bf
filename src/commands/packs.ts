import * as text from '#text/commands-file'
import { setSession } from '../store/session'
import type { Command } from './command'

const PACK = /"format"\s*:\s*"strideboard-pack"/
/** A pack says at its beginning that it is one. */
const START = 4096

/** Whether a file is a rule pack, told from its beginning; a file that cannot be read is none. */
export async function isPackFile(file: File): Promise<boolean> {
  const start = await file
    .slice(0, START)
    .text()
    .catch(() => '')
  return PACK.test(start)
}

/** Loads a rule pack into the model and shows what came of it. */
export async function openPackFile(file: File): Promise<void> {
  setSession({ dialog: 'packs' })
  const { loadPackFile } = await import('./pack-actions')
  await loadPackFile(file)
}

export const packCommands: readonly Command[] = [
  {
    id: 'packs',
    title: text.rulePacks,
    group: 'file',
    icon: 'shield',
    run: () => setSession({ dialog: 'packs' }),
  },
]
