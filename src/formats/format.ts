/** Ways in and out for a model. A new one is a file beside this that exports `format`. */

import * as text from '#text/formats'
import { names } from '#text/locale'
import type { Badge } from '../analysis/badge'
import type { Id, Model } from '../model/model'
import type { ReadResult } from '../model/schema'
import type { Theme } from './palette'

export type { ReadResult } from '../model/schema'

/** What a person can choose; every format takes what it can use. */
export type WriteOptions = {
  readonly theme?: Theme
  readonly badges?: ReadonlyMap<Id, Badge>
  /** Pictures only: puts the model inside. */
  readonly embed?: boolean
  /** PNG only: times the natural size, 1 to 4. */
  readonly scale?: number
  readonly title?: boolean
}

export type Format = {
  readonly id: string
  readonly name: string
  /** Without the dot. */
  readonly extension: string
  readonly mime: string
  /** One sentence that helps to choose. */
  readonly description: string
  /** Position in menus. */
  readonly order: number
  readonly write?: (model: Model, options: WriteOptions) => string | Blob | Promise<string | Blob>
  /** Says from the first 4 kB, one character per byte, whether a file is of this format. */
  readonly recognises?: (start: string) => boolean
  readonly read?: (bytes: Uint8Array, name: string) => ReadResult | Promise<ReadResult>
}

const found = import.meta.glob<{ readonly format?: Format }>(['./*.ts', '!./*.test.ts', '!./format.ts'], {
  eager: true,
})

/** All formats in menu order. */
export const FORMATS: readonly Format[] = Object.values(found)
  .flatMap((module) => module.format ?? [])
  .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))

/**
 * Reads a model from a file of any format, found by its content, else by its name. Never throws: what cannot
 * be read is answered with what is wrong and where.
 */
export async function readAny(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const readers = FORMATS.filter((format) => format.read)
  const start = String.fromCharCode(...bytes.subarray(0, 4096))
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const format =
    readers.find((each) => each.recognises?.(start)) ?? readers.find((each) => each.extension === extension)
  if (!format?.read) {
    const known = names(readers.map((each) => each.name))
    return {
      ok: false,
      where: 'file',
      message: text.unknownKind(known),
    }
  }
  try {
    return await format.read(bytes, name)
  } catch {
    return { ok: false, where: 'file', message: text.notSound(format.name) }
  }
}

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name for a download that every operating system accepts, from the model's title. */
export function fileName(model: Model, extension: string): string {
  const words = model.info.title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = [...words]
    .slice(0, 80)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  const stem = short === '' || RESERVED.test(short) ? text.threatModel : short
  return `${stem}.${extension}`
}
