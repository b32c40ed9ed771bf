/** The model inside a PNG picture. */

import * as words from '#text/formats'
import { LIMITS } from '../../model/limits'
import type { Model } from '../../model/model'
import { type ReadResult, readModel, writeModel } from '../../model/schema'
import { physChunk, readChunks, withChunks } from './png-chunks'
import { readText, textChunk } from './png-text'

const KEYWORD = 'strideboard'

/** A PNG with its scale noted and, unless null, the model inside. Bytes that are no sound PNG come back as they are. */
export async function finishPng(
  bytes: Uint8Array<ArrayBuffer>,
  scale: number,
  model: Model | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const added = [physChunk(scale)]
  if (model) added.push(await textChunk(KEYWORD, writeModel(model)))
  return withChunks(bytes, added)
}

/** The model inside a PNG picture; answered with what is wrong when there is none or it is damaged. */
export async function readPng(bytes: Uint8Array): Promise<ReadResult> {
  const chunks = readChunks(bytes)
  if (!chunks) return refuse(words.damagedPng)
  let text: string | null
  try {
    // Up to four bytes a character.
    text = await readText(chunks, KEYWORD, LIMITS.bytes * 4)
  } catch {
    return refuse(words.damagedModel)
  }
  if (text === null) {
    return refuse(words.noModelInside)
  }
  return readModel(text)
}

function refuse(message: string): ReadResult {
  return { ok: false, where: 'file', message }
}
