/** What a key means in the outline, as the role of a tree grid prescribes it. */

import type { Id } from '../../model/model'
import type { OutlineRow } from './outline-rows'

export type Step =
  | { readonly to: Id; readonly how: 'select' | 'extend' | 'go' }
  | { readonly turn: readonly Id[]; readonly open: boolean }
  | { readonly act: 'rename' | 'delete' | 'menu' | 'toggle' }

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** So many rows a page is. */
const PAGE = 10

const ACTS: Readonly<Record<string, 'rename' | 'delete' | 'menu' | 'toggle'>> = {
  Enter: 'rename',
  F2: 'rename',
  Delete: 'delete',
  Backspace: 'delete',
  ContextMenu: 'menu',
  ' ': 'toggle',
}

/** The step that a press asks for from the row at `here`; null for a key that is none of ours. */
export function stepOf(press: Press, rows: readonly OutlineRow[], here: number): Step | null {
  const row = rows[here]
  if (!row || press.altKey) return null
  if (press.key === 'F10') return press.shiftKey ? { act: 'menu' } : null
  const act = ACTS[press.key]
  if (act !== undefined) return { act }
  const to = rows[placeOf(press.key, here, rows.length)]
  if (to)
    return { to: to.id, how: press.shiftKey ? 'extend' : press.ctrlKey || press.metaKey ? 'go' : 'select' }
  if (press.ctrlKey || press.metaKey) return null
  return foldOf(press.key, rows, row, here)
}

function placeOf(key: string, here: number, count: number): number {
  if (key === 'ArrowDown') return Math.min(here + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(here - 1, 0)
  if (key === 'PageDown') return Math.min(here + PAGE, count - 1)
  if (key === 'PageUp') return Math.max(here - PAGE, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : -1
}

function foldOf(key: string, rows: readonly OutlineRow[], row: OutlineRow, here: number): Step | null {
  const { id, open, parent } = row
  if (key === 'ArrowRight' && open === false) return { turn: [id], open: true }
  if (key === 'ArrowRight' && open) return { to: rows[here + 1]?.id ?? id, how: 'select' }
  if (key === 'ArrowLeft' && open) return { turn: [id], open: false }
  if (key === 'ArrowLeft' && parent !== null) return { to: parent, how: 'select' }
  if (key === '*')
    return {
      turn: rows.filter((each) => each.parent === parent && each.open !== null).map((each) => each.id),
      open: true,
    }
  return null
}

/** The next row after `here` whose name begins with what was typed; one letter again goes on to the next. */
export function typedRow(typed: string, names: readonly string[], here: number): number | null {
  const letters = [...typed]
  const same = letters.every((letter) => letter === letters[0])
  const wanted = (same ? (letters[0] ?? '') : typed).toLowerCase()
  const start = same ? here + 1 : here
  for (let step = 0; step < names.length; step++) {
    const at = (start + step) % names.length
    if (names[at]?.toLowerCase().startsWith(wanted)) return at
  }
  return null
}

/** Where the keyboard goes when the given elements are deleted: the next row that stays, else the one before. */
export function rowAfter(rows: readonly OutlineRow[], here: number, gone: ReadonlySet<Id>): Id | null {
  const lost = new Set(gone)
  for (const row of rows) if (row.parent !== null && lost.has(row.parent)) lost.add(row.id)
  const stays = (row: OutlineRow) => !lost.has(row.id)
  return (rows.slice(here).find(stays) ?? rows.slice(0, here).findLast(stays))?.id ?? null
}
