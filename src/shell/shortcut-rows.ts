/** The lines of the shortcut sheet: the commands with keys, those of questions, and what the pointer can do besides. */

import { alt, control } from '#text/commands-go'
import * as text from '#text/shell-dialogs'
import { printChord } from '../commands/chord'
import { COMMAND_GROUPS, type Command, groupName, titleOf } from '../commands/command'
import { ANSWER_LETTERS } from '../panels/asked'

export type ShortcutRow = { readonly title: string; readonly keys: readonly string[] }
export type ShortcutGroup = { readonly name: string; readonly rows: readonly ShortcutRow[] }

/** What the hands do without any command; `mod` and `alt` stand for the keys of this platform. */
const GESTURES: readonly (readonly [string, string])[] = text.gestures

/** Every shortcut by group, those that hold all the words; commands of a family share a line. */
export function shortcutGroups(
  commands: readonly Command[],
  mac: boolean,
  query = '',
): readonly ShortcutGroup[] {
  const groups = COMMAND_GROUPS.map((group) => ({
    name: groupName(group),
    rows: linesOf(
      commands
        .filter((command) => command.group === group)
        .flatMap((command) =>
          (command.keys ?? []).map((keys) => [lineOf(command), printChord(keys, mac)] as const),
        ),
    ),
  }))
  const { yes, no, unknown } = ANSWER_LETTERS
  const answers = text.answers(yes.toUpperCase(), no.toUpperCase(), unknown.toUpperCase())
  const gestures = GESTURES.map(([title, hands]) => [title, printGesture(hands, mac)] as const)
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return [
    ...groups,
    { name: text.onAQuestion, rows: linesOf(answers) },
    { name: text.byPointer, rows: linesOf(gestures) },
  ]
    .map(({ name, rows }) => ({ name, rows: rows.filter((row) => holds(`${name} ${wordsOf(row)}`, words)) }))
    .filter(({ rows }) => rows.length > 0)
}

function lineOf(command: Command): string {
  return command.family ?? titleOf(command).replace('…', '')
}

function linesOf(pairs: readonly (readonly [string, string])[]): readonly ShortcutRow[] {
  const lines = new Map<string, string[]>()
  for (const [title, keys] of pairs) lines.set(title, [...(lines.get(title) ?? []), keys])
  return [...lines].map(([title, keys]) => ({ title, keys }))
}

function printGesture(hands: string, mac: boolean): string {
  return hands.replace(/^mod/, mac ? '⌘' : control).replace(/^alt/, mac ? '⌥' : alt)
}

function wordsOf({ title, keys }: ShortcutRow): string {
  return `${title} ${keys.join(' ')}`
}

function holds(line: string, words: readonly string[]): boolean {
  const low = line.toLowerCase()
  return words.every((word) => low.includes(word))
}
