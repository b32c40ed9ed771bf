/** Which of the flows between the same two cards runs where beside the others. */

import type { Flow, Id } from './model'

/**
 * Lanes for flows between the same two assets, in either direction: 0 alone, −0.5 and 0.5 for two, −1, 0, 1
 * for three; loops count up from 0. By id, so that they survive saving and opening.
 */
export function lanes(flows: Readonly<Record<Id, Flow>>): ReadonlyMap<Id, number> {
  const groups = new Map<string, Id[]>()
  for (const id in flows) {
    const flow = flows[id]
    if (!flow) continue
    const key = flow.from < flow.to ? `${flow.from}\n${flow.to}` : `${flow.to}\n${flow.from}`
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  const out = new Map<Id, number>()
  for (const group of groups.values()) {
    const isLoop = flows[group[0] ?? '']?.from === flows[group[0] ?? '']?.to
    const shift = isLoop ? 0 : (group.length - 1) / 2
    for (const [index, id] of group.sort().entries()) out.set(id, index - shift)
  }
  return out
}
