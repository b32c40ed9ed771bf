import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('..', import.meta.url))

/** Where a key is read without being a shortcut: the keys that a widget or a text field has by convention. */
const OWN_KEYS: Readonly<Record<string, string>> = {
  'ui/': 'menus, tabs and tooltips have the keys that their role prescribes',
  'commands/chord.ts': 'matches a press with a chord',
  'shell/model-title.tsx': 'a text field: Enter keeps, Escape takes back',
  'panels/library/library-row.tsx': 'a text field',
  'panels/inspector/committed-text.tsx': 'a text field',
  'canvas/rename.tsx': 'a text field',
  'canvas/note-field.tsx': 'a text field',
  'canvas/kind-picker.tsx': 'a list below a text field',
  'panels/palette.tsx': 'a list below a text field',
  'panels/outline/': 'a tree grid has the keys that its role prescribes, and a text field in it',
  'panels/threats/question-row.tsx': 'a question in focus: left and right fold and unfold its elements',
  'panels/threats/decision-form.tsx': 'a text field: Enter with Mod saves the form around it',
  'panels/triage/ask-text.tsx': 'a text field: Enter keeps, with Shift it begins a line',
  'panels/threats/use-answering.ts': 'a question in focus: a key for each answer',
  'panels/review/baseline-list.tsx': 'a text field',
  'panels/catalogue/catalogue-browser.tsx': 'a list below a text field',
  'canvas/gesture.ts': 'Escape gives up the gesture in flight',
  'canvas/connect.ts': 'Escape gives up the gesture in flight',
  'canvas/changes.ts': 'Escape gives up the gesture in flight',
  'store/drag.ts': 'Escape gives up the gesture in flight',
  'canvas/pan-key.ts': 'Space is held, not pressed',
}

/** Reading the key of an event to find out which one it is. */
const READS_KEY =
  /\b(?:event|press|e)\.(?:key|code)\s*(?:===|!==)|\bswitch \((?:event|e)\.(?:key|code)\)|\[event\.key\]/

it('reads keys in the keymap, or where a widget has its own', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  const reading = files.filter((path) => READS_KEY.test(readFileSync(`${SRC}/${path}`, 'utf8')))
  expect(reading.length).toBeGreaterThan(5)
  expect(reading.filter((path) => !Object.keys(OWN_KEYS).some((own) => path.startsWith(own)))).toEqual([])
})
