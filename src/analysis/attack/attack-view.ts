import type { Catalogue } from '../../catalogue/define'
import type { Id, Model } from '../../model/model'
import type { Analysis, Threat } from '../threat'
import { type AttackPath, type Choke, chokesOf, pathOf } from './attack-path'
import type { Attacker } from './attacker'
import { type Board, readBoard } from './board'
import { type Entry, entries } from './entries'
import { type Jewel, jewels } from './jewels'
import { search } from './search'
import { Usable } from './usable'

/** The system as one attacker sees it. */
export type AttackView = {
  readonly attacker: Attacker
  /** What it was worked out on. */
  readonly board: Board
  readonly entries: readonly Entry[]
  /** Assets that they can come to, the easiest first; entries that are their own among them. */
  readonly reached: readonly Id[]
  readonly jewels: readonly Jewel[]
  /** Jewels that some path leads to, the one with the easiest path first. */
  readonly reachable: readonly Jewel[]
  /** The easiest to each jewel, easiest first and the impact counted in. */
  readonly paths: readonly AttackPath[]
  /** What they would do first: the first threats of the paths, the most used first. */
  readonly firstMoves: readonly Threat[]
  readonly chokes: readonly Choke[]
}

/** What this attacker can do to this model. Pure: the same model, analysis and attacker give the same view. */
export function attackView(
  model: Model,
  analysis: Analysis,
  catalogue: Catalogue,
  attacker: Attacker,
): AttackView {
  return viewOn(readBoard(model, analysis, catalogue), attacker)
}

/** The same on a board that was read before. */
export function viewOn(board: Board, attacker: Attacker): AttackView {
  const starts = entries(board, attacker)
  const targets = jewels(board)
  const { reached, ends } = search(new Usable(board, attacker), board.squares.length, starts, targets)
  const best = [...ends.values()].flatMap(([first]) => first ?? [])
  const easiest = [...best].sort((a, b) => a.cost - b.cost || a.jewel.square.index - b.jewel.square.index)
  const all = [...ends.values()].flat()
  const sorted = all.sort((a, b) => a.cost - b.cost || a.stop.order - b.stop.order)
  const paths = sorted.map(pathOf)
  return {
    attacker,
    board,
    entries: starts.filter((entry) => entry.isOwn || reached.has(entry.square)),
    reached: [...reached.keys()].map(({ asset }) => asset.id),
    jewels: targets,
    reachable: easiest.map(({ jewel }) => jewel),
    paths,
    firstMoves: firstMoves(paths),
    chokes: chokesOf(paths),
  }
}

function firstMoves(paths: readonly AttackPath[]): readonly Threat[] {
  const used = new Map<Threat, number>()
  for (const { threats } of paths) {
    const [first] = threats
    if (first) used.set(first, (used.get(first) ?? 0) + 1)
  }
  return [...used]
    .sort(([, a], [, b]) => b - a)
    .map(([threat]) => threat)
    .slice(0, 3)
}

/** Entries with each asset once: one that is their own speaks before one that they only touch. */
export function entriesByAsset({ entries: all }: AttackView): readonly Entry[] {
  const known = new Map<Id, Entry>()
  for (const entry of all) {
    const { id } = entry.square.asset
    if (!known.has(id) || (entry.isOwn && !known.get(id)?.isOwn)) known.set(id, entry)
  }
  return [...known.values()]
}
