import { expect, test } from 'vitest'
import { elementName, elementType } from './element'
import { emptyModel, newAsset, newFlow, newZone } from './model'

const model = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00Z'),
  assets: { a: newAsset('server', 'Server'), b: newAsset('server', '  ') },
  zones: { z: newZone('dmz', 'Exposed') },
  flows: { f: newFlow('a', 'b'), g: newFlow('a', 'b', 'Logs') },
}

test('an element is found in its table', () => {
  expect(['a', 'z', 'f', 'constructor', 'x'].map((id) => elementType(model, id))).toEqual([
    'asset',
    'zone',
    'flow',
    null,
    null,
  ])
})

test('a name is never empty', () => {
  expect(['a', 'b', 'z', 'f', 'g', 'system'].map((id) => elementName(model, id))).toEqual([
    'Server',
    'Unnamed',
    'Exposed',
    'Server → Unnamed',
    'Logs',
    'Whole system',
  ])
})
