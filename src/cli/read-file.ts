import { readFile } from 'node:fs/promises'
import { readAny } from '../formats/format'
import type { ReadResult } from '../model/schema'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
}

/** Reads a model from a file on disk; never throws. */
export async function readModelFile(file: string): Promise<ReadResult> {
  try {
    return await readAny(new Uint8Array(await readFile(file)), file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { ok: false, where: 'file', message: REASONS[code] ?? `it cannot be read (${code || error})` }
  }
}
