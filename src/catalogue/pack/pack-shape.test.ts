import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { packJsonSchema } from './pack-shape'

const published = fileURLToPath(new URL('../../../public/schema/strideboard-pack-1.json', import.meta.url))

test('the published JSON Schema is the one of the code; if not: UPDATE_SCHEMA=1 npx vitest run pack-shape', () => {
  const text = `${JSON.stringify(packJsonSchema(), null, 2)}\n`
  if (process.env.UPDATE_SCHEMA === '1') writeFileSync(published, text)
  expect(readFileSync(published, 'utf8')).toBe(text)
})
