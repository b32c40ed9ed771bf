/** International text (iTXt) in a PNG: a keyword and UTF-8 text, deflated where that can be done. */

import { type Chunk, joinBytes, latin1 } from './png-chunks'

/** Keyword, no language, no translated keyword; the number says whether the text is compressed. */
const head = (keyword: string, compressed: 0 | 1) => latin1(`${keyword}\0${compressed ? '\x01' : '\0'}\0\0\0`)

/** The chunk that holds the text under a keyword. */
export async function textChunk(keyword: string, text: string): Promise<Chunk> {
  const plain = new TextEncoder().encode(text)
  if (typeof CompressionStream === 'undefined') return textOf(head(keyword, 0), plain)
  const deflate = new CompressionStream('deflate')
  const packed = await collect(new Blob([plain]).stream().pipeThrough(deflate), Number.POSITIVE_INFINITY)
  return textOf(head(keyword, 1), packed)
}

/**
 * The text under a keyword, or null when there is none. Throws for text that is damaged, or larger than
 * `limit` bytes once unpacked: a small file can unpack to gigabytes.
 */
export async function readText(
  chunks: readonly Chunk[],
  keyword: string,
  limit: number,
): Promise<string | null> {
  const start = latin1(`${keyword}\0`)
  const chunk = chunks.find(({ type, data }) => type === 'iTXt' && start.every((byte, i) => data[i] === byte))
  if (!chunk) return null
  const compressed = chunk.data[start.length] === 1
  const language = chunk.data.indexOf(0, start.length + 2)
  const translated = chunk.data.indexOf(0, language + 1)
  if (language < 0 || translated < 0) throw new Error('The text chunk is damaged')
  const body = chunk.data.slice(translated + 1)
  const bytes = compressed
    ? await collect(new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate')), limit)
    : body
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > limit) {
      await reader.cancel()
      throw new Error('The text is larger than allowed')
    }
    parts.push(next.value)
  }
  return joinBytes(parts)
}

function textOf(...parts: readonly Uint8Array[]): Chunk {
  return { type: 'iTXt', data: joinBytes(parts) }
}
