import { readFile } from 'node:fs/promises'
import * as text from '#text/cli'
import { readAny } from '../formats/format'
import type { ReadResult } from '../model/schema'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: text.noSuchFile,
  EISDIR: text.isFolder,
  EACCES: text.notAllowed,
}

/** Reads a model from a file on disk; never throws. */
export async function readModelFile(file: string): Promise<ReadResult> {
  try {
    return await readAny(new Uint8Array(await readFile(file)), file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return {
      ok: false,
      where: 'file',
      message: REASONS[code] ?? text.unreadableBecause(code || String(error)),
    }
  }
}
