/** The outline as a tree: zones hold zones and assets, an asset holds the flows that leave it; notes come last. */

import { readingOrder } from '../../model/geometry'
import type { Id, Model } from '../../model/model'
import { own } from '../../model/own'

export type RowType = 'zone' | 'asset' | 'flow' | 'note'

export type OutlineRow = {
  readonly id: Id
  readonly type: RowType
  /** 1 for what lies in nothing. */
  readonly level: number
  /** Counted from 1 among those of the same parent. */
  readonly position: number
  readonly of: number
  readonly parent: Id | null
  /** Whether its children are shown; null where it has none. */
  readonly open: boolean | null
}

export type OutlineTree = {
  /** The children of each element in reading order; those of nothing under null. */
  readonly children: ReadonlyMap<Id | null, readonly Id[]>
  readonly parents: ReadonlyMap<Id, Id | null>
}

type Drawn = Pick<Model, 'assets' | 'zones' | 'flows' | 'notes'>

/** Which table holds the element. */
export function typeOf(model: Drawn, id: Id): RowType {
  if (own(model.zones, id)) return 'zone'
  if (own(model.assets, id)) return 'asset'
  return own(model.flows, id) ? 'flow' : 'note'
}

/** Everything that is drawn, by what it belongs to. */
export function outlineTree(model: Model): OutlineTree {
  const children = new Map<Id | null, Id[]>()
  const parents = new Map<Id, Id | null>()
  const put = (id: Id, parent: Id | null) => {
    const list = children.get(parent)
    if (list) list.push(id)
    else children.set(parent, [id])
    parents.set(id, parent)
  }
  for (const id of readingOrder(model)) {
    const zone = (own(model.assets, id) ?? own(model.zones, id))?.zone ?? null
    put(id, zone !== null && own(model.zones, zone) ? zone : null)
  }
  for (const id in model.flows) {
    const from = model.flows[id]?.from
    if (from !== undefined && own(model.assets, from)) put(id, from)
  }
  return { children, parents }
}

/**
 * The rows that are to be seen, from top to bottom. Zones lie open and assets closed from the start; `turned` holds
 * those that a person has folded or unfolded.
 */
export function outlineRows(model: Drawn, tree: OutlineTree, turned: ReadonlySet<Id>): OutlineRow[] {
  const rows: OutlineRow[] = []
  const visit = (parent: Id | null, level: number) => {
    const ids = tree.children.get(parent) ?? []
    ids.forEach((id, index) => {
      const type = typeOf(model, id)
      const open = tree.children.has(id) ? isOpen(type, turned.has(id)) : null
      rows.push({ id, type, level, position: index + 1, of: ids.length, parent, open })
      if (open) visit(id, level + 1)
    })
  }
  visit(null, 1)
  return rows
}

function isOpen(type: RowType, turned: boolean): boolean {
  return (type === 'zone') !== turned
}

/** The folded or unfolded ones after one of them was set. */
export function turnedTo(
  model: Drawn,
  turned: ReadonlySet<Id>,
  ids: readonly Id[],
  open: boolean,
): ReadonlySet<Id> {
  const next = new Set(turned)
  for (const id of ids) {
    if (isOpen(typeOf(model, id), false) === open) next.delete(id)
    else next.add(id)
  }
  return next
}

/** What an element lies in, from the inside out. */
export function ancestorsOf({ parents }: OutlineTree, id: Id): readonly Id[] {
  const found: Id[] = []
  for (let up = parents.get(id) ?? null; up !== null && !found.includes(up); up = parents.get(up) ?? null) {
    found.push(up)
  }
  return found
}
