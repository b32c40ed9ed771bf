/** Hands a file to another app of the device, by the browser's own sheet. Nothing is sent by this page itself. */

import * as text from '#text/commands-share'
import type { WriteOptions } from '../formats/format'
import { notify } from '../store/notices'
import { download } from './download'
import { type Written, writeAs } from './export'

/** Whether this browser passes files on. */
export function canShareFiles(): boolean {
  return shareable({ content: '', name: 'a.txt', mime: 'text/plain' }) !== null
}

/** Shares the present model in a format; answers whether it went. */
export async function shareAs(formatId: string, options: WriteOptions): Promise<boolean> {
  const written = await writeAs(formatId, options)
  return written !== null && share(written)
}

/** Opens the browser's sheet for a file; answers whether it went. Says so where the browser refuses. */
export async function share(written: Written): Promise<boolean> {
  const file = shareable(written)
  const instead = {
    label: text.downloadInstead,
    run: () => download(written.content, written.name, written.mime),
  }
  if (!file) {
    notify({ tone: 'problem', text: text.notTaken(written.name), action: instead })
    return false
  }
  try {
    await navigator.share({ files: [file], title: file.name })
    return true
  } catch (error) {
    const why = error instanceof DOMException ? error.name : ''
    // It took so long to write that the press no longer counts: another one is needed.
    if (why === 'NotAllowedError')
      notify({
        tone: 'info',
        text: text.readyToShare(file.name),
        action: { label: text.share, run: () => void share(written) },
      })
    else if (why !== 'AbortError')
      notify({ tone: 'problem', text: text.notTaken(file.name), action: instead })
    return false
  }
}

/** As a file that the browser lets through; many let only pictures and texts through, and JSON opens from those too. */
function shareable({ content, name, mime }: Written): File | null {
  if (typeof navigator.share !== 'function' || typeof navigator.canShare !== 'function') return null
  const names = typeof content === 'string' ? [name, `${name}.txt`] : [name]
  const files = names.map((each) => new File([content], each, { type: each === name ? mime : 'text/plain' }))
  return files.find((file) => navigator.canShare({ files: [file] })) ?? null
}
