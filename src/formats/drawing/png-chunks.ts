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
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ type, data: bytes.subarray(at + 8, end) })
    if (type === 'IEND') return chunks
    at = end + 4
  }
  return null
}

/** A PNG file of these chunks. */
export function writeChunks(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { data }) => sum + data.length + 12, SIGNATURE.length)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  bytes.set(SIGNATURE)
  let at = SIGNATURE.length
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length)
    bytes.set(latin1(type), at + 4)
    bytes.set(data, at + 8)
    const end = at + 8 + data.length
    view.setUint32(end, crc32(bytes.subarray(at + 4, end)))
    at = end + 4
  }
  return bytes
}

/** The chunks with these ones after the header, in place of others of the same type. */
export function withChunks(chunks: readonly Chunk[], added: readonly Chunk[]): Chunk[] {
  const types = new Set(added.map(({ type }) => type))
  const [header, ...rest] = chunks
  return [...(header ? [header] : []), ...added, ...rest.filter(({ type }) => !types.has(type))]
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
