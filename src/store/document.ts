import { createStore } from 'zustand/vanilla'
import * as words from '#text/store'
import { edit, type Tx } from '../model/edit'
import { findMisfit } from '../model/fits'
import { emptyModel, type Id, type Model } from '../model/model'
import { normalise } from '../model/normalise'
import { own } from '../model/own'
import { apply, type Change, diff, invert, type Patch, squash } from '../model/patch'
import type { Problem } from '../model/screen'
import { now, tick } from './clock'
import { newId } from './ids'
import { notify } from './notices'
import { select, sessionStore, setSession } from './session'
import { recent } from './steps-kept'

export { newId } from './ids'

/** One step of the history. The stamp on `info.updated` is not part of it. */
export type Entry = {
  readonly label: string
  readonly patch: Patch
  readonly selectionBefore: readonly Id[]
  readonly selectionAfter: readonly Id[]
}
export type Origin = 'user' | 'undo' | 'load' | 'remote'

export type DocumentState = {
  readonly model: Model
  readonly past: readonly Entry[]
  readonly future: readonly Entry[]
  /** There were steps before those of the past. */
  readonly forgotten: boolean
}

export type CommitOptions = {
  /** Consecutive commits with the same key become one step of the history, as while typing a name. */
  readonly merge?: string
  readonly selectionAfter?: readonly Id[]
}

type Listener = (patch: Patch, origin: Origin, model: Model) => void

/** Consecutive commits with one merge key are one step only when they follow within this time. */
const MERGE_WITHIN_MS = 1000

export const documentStore = createStore<DocumentState>()(() => ({
  model: emptyModel(newId(), words.untitledModel, now()),
  past: [],
  future: [],
  forgotten: false,
}))

const listeners = new Set<Listener>()
let gesture = false
let mergeable: { readonly key: string; readonly at: number } | null = null

/**
 * Changes the document as one step that can be undone. An empty change is not recorded; one that breaks a limit
 * of the file format is refused with a notice. Answers with the patch that was made, without the stamp on
 * `info.updated`.
 */
export function commit(
  label: string,
  change: Patch | ((tx: Tx) => void),
  options: CommitOptions = {},
): Patch {
  const { model, past } = documentStore.getState()
  const patch = typeof change === 'function' ? edit(model, change) : diff(model, apply(model, change))
  if (patch.length === 0) return patch
  const next = apply(model, patch)
  const misfit = findMisfit(next, patch)
  if (misfit) return refuse(misfit)
  const selectionBefore = sessionStore.getState().selection
  const selectionAfter = existing(next, options.selectionAfter ?? selectionBefore)
  const entry: Entry = { label, patch, selectionBefore, selectionAfter }
  const last = past.at(-1)
  const merged = last && mergesWith(options.merge) ? mergeEntries(model, last, entry) : null
  const kept = merged ? past.slice(0, -1) : past
  // Typed and taken back within one run: nothing is left of the step, and nothing that more could be added to.
  const isVoid = merged?.patch.length === 0
  const all = isVoid ? kept : [...kept, merged ?? entry]
  const steps = recent(all)
  const forgotten = documentStore.getState().forgotten || steps.length < all.length
  const history = { past: steps, future: [], forgotten }
  mergeable = options.merge === undefined || isVoid ? null : { key: options.merge, at: tick() }
  publish(next, patch, 'user', history, selectionAfter)
  return patch
}

/** What is stored has to be readable when the page is opened again. */
function refuse({ where, message }: Problem): Patch {
  const text = words.tooMuch
  notify({ tone: 'problem', text, detail: `${where}: ${message}` })
  return []
}

/** Ends the run of commits that become one step, as when a field loses the focus. */
export function endMerge(): void {
  mergeable = null
}

/** Takes back the last step. Answers with its label; null when there is none or a gesture is under way. */
export function undo(): string | null {
  return step('past')
}

/**
 * Takes back the last step for good, so that it is neither done nor to be done again: what was just added is given up
 * before it was anything. Answers whether the patch was that of the last step; else nothing happens.
 */
export function giveUp(patch: Patch): boolean {
  const { model, past } = documentStore.getState()
  const last = past.at(-1)
  if (gesture || last?.patch !== patch) return false
  mergeable = null
  const next = normalise(apply(model, invert(patch)))
  const history = { past: past.slice(0, -1), future: [] }
  publish(next, diff(model, next), 'undo', history, existing(next, last.selectionBefore))
  return true
}

/** Does the last undone step again. Answers with its label; null when there is none or a gesture is under way. */
export function redo(): string | null {
  return step('future')
}

/** Puts another document in place of this one, with no history. Unsound references in it are repaired. */
export function load(model: Model): void {
  const next = normalise(model)
  mergeable = null
  gesture = false
  const before = documentStore.getState().model
  const patch = diff(before, next)
  documentStore.setState({ model: next, past: [], future: [], forgotten: false })
  select([], 'program')
  forgetFilters(next.info.id !== before.info.id)
  for (const listener of listeners) listener(patch, 'load', next)
}

/** What was chosen or looked for in one model is not in another, and its list would open on nothing. */
function forgetFilters(another: boolean): void {
  const { threatFilter } = sessionStore.getState()
  const fresh = another ? ({ view: 'attention', stride: null, query: '' } as const) : {}
  setSession({ threatFilter: { ...threatFilter, ...fresh, chosen: null } })
}

/** Follows a change made elsewhere. It does not enter the history; references that it broke are repaired. */
export function applyRemote(patch: Patch): void {
  const { model, past, future } = documentStore.getState()
  const next = normalise(apply(model, patch))
  const actual = diff(model, next)
  if (actual.length === 0) return
  documentStore.setState({ model: next, past, future })
  pruneSelection(next)
  for (const listener of listeners) listener(actual, 'remote', next)
}

/** Calls the listener after every change of the document, whoever made it. Answers with the way to stop that. */
export function onPatch(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says whether a drag or a resize is under way; undo and redo wait for its end. */
export function setGesture(on: boolean): void {
  gesture = on
}

function mergesWith(key: string | undefined): boolean {
  return key !== undefined && mergeable?.key === key && tick() - mergeable.at < MERGE_WITHIN_MS
}

function mergeEntries(model: Model, last: Entry, entry: Entry): Entry {
  const patch = squash(apply(model, invert(last.patch)), [last.patch, entry.patch])
  return { ...entry, label: last.label, patch, selectionBefore: last.selectionBefore }
}

/** Moves one step between past and future. A step that others' changes have made void is passed over. */
function step(from: 'past' | 'future'): string | null {
  if (gesture) return null
  mergeable = null
  const { model, ...history } = documentStore.getState()
  const rest = [...history[from]]
  for (let entry = rest.pop(); entry; entry = rest.pop()) {
    const next = normalise(apply(model, from === 'past' ? invert(entry.patch) : entry.patch))
    const actual = diff(model, next)
    if (actual.length === 0) continue
    const done = { ...entry, patch: from === 'past' ? invert(actual) : actual }
    const [past, future] =
      from === 'past' ? [rest, [...history.future, done]] : [[...history.past, done], rest]
    const selection = from === 'past' ? entry.selectionBefore : entry.selectionAfter
    publish(next, actual, 'undo', { past, future }, existing(next, selection))
    return entry.label
  }
  documentStore.setState({ [from]: [] })
  return null
}

function publish(
  next: Model,
  patch: Patch,
  origin: 'user' | 'undo',
  history: Partial<Omit<DocumentState, 'model'>>,
  selection: readonly Id[],
): void {
  const stamp: Change = {
    table: 'info',
    id: 'model',
    before: { updated: next.info.updated },
    after: { updated: now() },
  }
  const stamped = apply(next, [stamp])
  documentStore.setState({ model: stamped, ...history })
  select(selection, 'program')
  for (const listener of listeners) listener([...patch, stamp], origin, stamped)
}

function pruneSelection(model: Model): void {
  const { selection } = sessionStore.getState()
  const left = existing(model, selection)
  if (left.length < selection.length) select(left, 'program')
}

function existing(model: Model, ids: readonly Id[]): readonly Id[] {
  return ids.filter((id) =>
    [model.assets, model.zones, model.flows, model.notes].some(
      (table) => own<unknown>(table, id) !== undefined,
    ),
  )
}
