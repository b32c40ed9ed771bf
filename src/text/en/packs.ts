/** Rule packs: the list, what came of loading one, its mistakes. */

import { names, plural } from './locale'

export const loadAPack = 'Load a pack'
export const orDropIt = 'or drop its file on this window'
export const downloadExample = 'Download an example to start from'
export const removed = (name: string) => `Removed “${name}”`
export const undo = 'Undo'
export const none = 'No rule pack in this model yet. The built-in rules apply.'
export const isPlainData =
  'A pack is a JSON file of plain data; nothing in it is ever run as a program. The built-in catalogue stays as it is.'

export const tryingOut = (name: string | null) => `Trying out the rules of “${name}”…`
export const notLoaded = (file: string) => `${file} was not loaded. Nothing was changed.`
export const loaded = (name: string | null) => `“${name}” is loaded`
export const loadedWithProblems = (name: string | null) => `“${name}” is loaded. Worth a look:`
export const andMore = (count: number) => `and ${count} more`

export const counts = (rules: number, kinds: number, mitigations: number, questions: number) =>
  names([
    plural(rules, 'rule'),
    plural(kinds, 'kind'),
    plural(mitigations, 'mitigation'),
    plural(questions, 'question'),
  ])
export const notUnderstood = 'Not understood'
export const switchedOff = 'switched off'
export const saveAsFile = (name: string) => `Save ${name} as a file`
export const remove = (name: string) => `Remove ${name}`
export const hasMistakes = 'Its rules and mitigations are not used, because the pack has mistakes:'
