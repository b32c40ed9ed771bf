/** The chunks of a PNG file: reading them, writing them, and putting one in. No pixels. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export type Chunk = {
  /** Four letters. */
  readonly type: string
  readonly data: Uint8Array
}

/** Whether the bytes start as a PNG file does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte)
}

/** The chunks in order, or null for what is no PNG, ends in the middle, or has a damaged chunk. */
export function readChunks(bytes: Uint8Array): Chunk[] | null {
  if (!isPng(bytes)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = SIGNATURE.length
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + 8 + length
    if (end + 4 > bytes.length) return null
    if (view.getUint32(end) !== crc32(bytes.subarray(at + 4, end))) return null
    const type = typeAt(bytes, at)
    chunks.push({ type, data: bytes.subarray(at + 8, end) })
    if (type === 'IEND') return chunks
    at = end + 4
  }
  return null
}

/** A PNG file of these chunks. */
export function writeChunks(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  return joinBytes([Uint8Array.from(SIGNATURE), ...chunks.map(chunkBytes)])
}

/**
 * The file with these chunks after its header, in place of others of the same type; as it is when it is no
 * PNG. Pixels are copied and not checked, so that a large picture costs no time.
 */
export function withChunks(bytes: Uint8Array<ArrayBuffer>, added: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  if (!isPng(bytes)) return bytes
  const types = new Set(added.map(({ type }) => type))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = []
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + view.getUint32(at) + 12
    if (!types.has(typeAt(bytes, at))) kept.push(bytes.subarray(at, end))
    at = end
  }
  const [header, ...rest] = kept
  return header ? joinBytes([Uint8Array.from(SIGNATURE), header, ...added.map(chunkBytes), ...rest]) : bytes
}

function chunkBytes({ type, data }: Chunk): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(latin1(type), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}

function typeAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at + 4, at + 8))
}

/** All parts one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Tells viewers to show the picture at its natural size: a `scale` of 2 has twice 96 pixels per inch. */
export function physChunk(scale: number): Chunk {
  const perMetre = Math.round((96 * scale) / 0.0254)
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1
  return { type: 'pHYs', data }
}

/** Bytes of text in which every character is below 256. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** The checksum that PNG uses (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}
