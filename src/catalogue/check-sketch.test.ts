import { expect, test } from 'vitest'
import { catalogue } from './catalogue'
import { sketchFaults } from './check-sketch'
import type { Sketch } from './sketch'

const faults = (sketch: Sketch) => sketchFaults(sketch, catalogue)

test('a sketch in the words of the catalogue is fine', () => {
  const sound: Sketch = {
    it: { kind: 'training-data', zone: 'data', source: ['public'], controls: ['C-BACKUP'] },
    feed: { kind: 'external-data-source', mutable: 'yes' },
    'feed > it': { twoWay: true, data: ['training-data'] },
    system: { without: ['C-AI-IR'] },
  }
  expect(faults(sound)).toEqual([])
})

test.each<[string, Sketch, string]>([
  ['no kind', { it: { stepBudget: 'no' } }, '“it” has no kind'],
  ['another kind', { it: { kind: 'agnet' } }, '“it” is of an unknown kind “agnet”'],
  ['another zone', { it: { kind: 'agent', zone: 'moon' } }, '“it” lies in an unknown kind of zone “moon”'],
  [
    'a property of another kind',
    { it: { kind: 'agent', backedUp: 'no' } },
    '“it” answers “backedUp”, which the kind “agent” does not have',
  ],
  [
    'another value',
    { it: { kind: 'agent', stepBudget: 'maybe' } },
    '“it” answers stepBudget with “maybe”, not yes, no, unknown',
  ],
  [
    'one value where a list is due',
    { it: { kind: 'training-data', source: 'public' } },
    '“it” answers source with “public”, not unknown, internal, public, third-party, user-contributed, web-scraped, synthetic',
  ],
  [
    'a flow from nowhere',
    { it: { kind: 'agent' }, 'user > it': {} },
    '“user > it” leads from or to something not drawn',
  ],
  [
    'a property no flow has',
    { it: { kind: 'agent' }, 'it > it': { colour: 'red' } },
    '“it > it” answers “colour”, which a data flow does not have',
  ],
  [
    'another mitigation',
    { it: { kind: 'agent', controls: ['C-HOPE'] } },
    '“it” names an unknown mitigation “C-HOPE”',
  ],
  [
    'an answer of the whole system',
    { system: { stepBudget: 'no' } },
    '“system” stands for the whole system and has no “stepBudget”',
  ],
])('%s is told', (_what, sketch, fault) => {
  expect(faults(sketch)).toEqual([fault])
})
