import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyModel } from '../../model/model'
import { crc32, isPng, latin1, readChunks, writeChunks } from './png-chunks'
import { finishPng, readPng } from './png-model'
import { readText, textChunk } from './png-text'

const model = emptyModel('m', 'Größe 模型 🤖', '2026-01-01T00:00:00Z')

/** One grey pixel. */
const pixel = writeChunks([
  { type: 'IHDR', data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0) },
  { type: 'pHYs', data: new Uint8Array(9) },
  { type: 'IDAT', data: new Uint8Array(deflateSync(Uint8Array.of(0, 128))) },
  { type: 'IEND', data: new Uint8Array() },
])
const types = (bytes: Uint8Array) => readChunks(bytes)?.map(({ type }) => type)

test('the checksum is that of the standard', () => {
  expect(crc32(latin1('123456789'))).toBe(0xcbf43926)
  expect(crc32(latin1('IEND'))).toBe(0xae426082)
})

test('chunks come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), (bodies) => {
      const chunks = [
        ...bodies.map((data) => ({ type: 'teSt', data })),
        { type: 'IEND', data: new Uint8Array() },
      ]
      expect(readChunks(writeChunks(chunks))).toEqual(chunks)
    }),
  )
})

test('what is cut off or damaged is no PNG', () => {
  expect(isPng(pixel)).toBe(true)
  expect(readChunks(pixel.subarray(0, pixel.length - 1))).toBeNull()
  expect(readChunks(pixel.subarray(0, 8))).toBeNull()
  for (const at of [0, 8, 12, 18, 30]) {
    const damaged = pixel.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 0x40
    expect(readChunks(damaged)).toBeNull()
  }
})

test('a finished picture keeps its pixels, notes its scale once and holds the model', async () => {
  const png = await finishPng(pixel, 2, model)
  expect(types(png)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND'])
  const phys = readChunks(png)?.[1]?.data ?? new Uint8Array()
  expect(new DataView(phys.buffer, phys.byteOffset).getUint32(0)).toBe(7559)
  expect(await readPng(png)).toEqual({ ok: true, model })
})

test('a picture without the model has none', async () => {
  const png = await finishPng(pixel, 1, null)
  expect(types(png)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
  expect(await readPng(png)).toMatchObject({ ok: false, message: expect.stringContaining('without a model') })
})

test('bytes that are no picture come back as they are', async () => {
  const other = Uint8Array.of(1, 2, 3)
  expect(await finishPng(other, 1, model)).toBe(other)
})

test('text survives compressed and plain, with language fields of other programs', async () => {
  const text = 'ü模🤖'.repeat(50)
  expect(await readText([await textChunk('key', text)], 'key', 10_000)).toBe(text)
  const body = new TextEncoder().encode(text)
  const plain = { type: 'iTXt', data: Uint8Array.from([...latin1('key\0\0\0en\0Key\0'), ...body]) }
  expect(await readText([plain], 'key', 10_000)).toBe(text)
  expect(await readText([plain], 'ke', 10_000)).toBeNull()
})

test('a small chunk that unpacks to a large text is refused', async () => {
  const bomb = await textChunk('strideboard', 'x'.repeat(2_000_000))
  expect(bomb.data.length).toBeLessThan(5_000)
  await expect(readText([bomb], 'strideboard', 1_000_000)).rejects.toThrow('larger')
})

test('a damaged model inside is said, not thrown', async () => {
  const chunks = readChunks(pixel) ?? []
  const rotten = { type: 'iTXt', data: Uint8Array.from([...latin1('strideboard\0\x01\0\0\0'), 1, 2, 3]) }
  const png = writeChunks([...chunks.slice(0, 1), rotten, ...chunks.slice(1)])
  expect(await readPng(png)).toEqual({
    ok: false,
    where: 'file',
    message: 'the model inside the picture is damaged',
  })
})
