import { expect, it } from 'vitest'
import { migrate, type Step, VERSION } from './migrate'

const steps: readonly Step[] = [
  (file) => ({ ...file, path: [...trail(file), 'to 2'] }),
  (file) => ({ ...file, path: [...trail(file), 'to 3'] }),
]
const trail = (file: Readonly<Record<string, unknown>>) => (Array.isArray(file.path) ? file.path : [])

it('takes every step from the version of the file on, in order', () => {
  expect(migrate({ version: 1 }, 1, steps)).toEqual({ version: 3, path: ['to 2', 'to 3'] })
  expect(migrate({ version: 2 }, 2, steps)).toEqual({ version: 3, path: ['to 3'] })
  expect(migrate({ version: 3 }, 3, steps)).toEqual({ version: 3 })
})

it('leaves a file of the present version as it is', () => {
  const file = { version: VERSION }
  expect(migrate(file, VERSION)).toBe(file)
})
