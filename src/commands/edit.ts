/** What can be done with the selected elements. Each is one step of history. */

import * as wording from '#text/commands-edit'
import { elementsOf } from '../catalogue/pack/model-elements'
import { copyElements, type Fragment, pasteElements } from '../model/copy'
import { growToFit, type Point } from '../model/geometry'
import { emptyModel, type Id, type Model } from '../model/model'
import { removeElements } from '../model/remove'
import { readModel, writeModel } from '../model/schema'
import { announce } from '../store/announce'
import { commit, documentStore } from '../store/document'
import { newId } from '../store/ids'
import { select, sessionStore } from '../store/session'
import { requestView } from '../store/viewport'
import { besideOffset } from './beside'
import { unlocked } from './lock'
import { nameOf } from './move'
import { addNote } from './notes'
import { rememberCopy, repeatedOffset } from './repeat'

/** How far a copy lands from its original when nothing says where. */
const STEP = 24

/** Deletes the selected elements that are not locked; assets take their flows, decisions and places along. */
export function deleteSelection(): void {
  const { selection } = sessionStore.getState()
  const gone = unlocked(selection)
  if (gone.length === 0) return
  const name = nameOf(gone)
  const left = selection.filter((id) => !gone.includes(id))
  commit(wording.deleteStep(name), (tx) => removeElements(tx, gone), { selectionAfter: left })
  select(left)
  announce(left.length === 0 ? wording.deleted(name) : wording.deletedExcept(name, nameOf(left)))
}

/** Selects everything that is drawn. */
export function selectAll(): void {
  const { assets, zones, flows } = documentStore.getState().model
  const all = [...Object.keys(zones), ...Object.keys(assets), ...Object.keys(flows)]
  select(all)
  announce(wording.selected(nameOf(all)))
}

/** Gives an element another name; the same name, or none for an asset or zone, changes nothing. */
export function rename(id: Id, name: string): void {
  const { model } = documentStore.getState()
  const table = model.assets[id] ? 'assets' : model.zones[id] ? 'zones' : 'flows'
  const row = model[table][id]
  const trimmed = name.trim()
  if (!row || row.name === trimmed || (table !== 'flows' && trimmed === '')) return
  const kind = table === 'zones' ? zoneKindCalled(id, trimmed) : undefined
  commit(wording.renameStep(row.name), (tx) => {
    tx.set(table, id, { name: trimmed })
    if (kind !== undefined) tx.set('zones', id, { kind })
  })
}

/** A zone that is named for the first time, by what a kind of zone is called, is one of that kind. */
function zoneKindCalled(id: Id, name: string): string | undefined {
  const { model } = documentStore.getState()
  const { zoneKinds } = elementsOf(model)
  const { name: before, kind, trust } = model.zones[id] ?? {}
  if (trust !== null || before !== zoneKinds.get(kind ?? '')?.name) return undefined
  const low = name.toLowerCase()
  const called = [...zoneKinds.values()].find((each) =>
    [each.name, ...(each.calledBy ?? [])].some((other) => other.toLowerCase() === low),
  )
  return called?.id
}

/** Copies the selection beside itself, or as far on as the last copy was put, and selects the copy. */
export function duplicateSelection(): void {
  const { selection } = sessionStore.getState()
  const { model } = documentStore.getState()
  const again = repeatedOffset(model, selection)
  const offset = again ?? besideOffset(model, selection)
  const ids = insertFragment(fragmentOf(selection), { offset }, wording.duplicate)
  rememberCopy(documentStore.getState().model, selection, ids, again !== null)
  if (ids.length > 0) requestView({ type: 'reveal', ids })
}

function fragmentOf(ids: readonly Id[]): Fragment {
  return copyElements(documentStore.getState().model, ids)
}

type Where = { readonly at: Point } | { readonly offset: Point }

/** Inserts copied elements with fresh ids and selects them; answers the ids of the outermost ones. */
function insertFragment(fragment: Fragment, where: Where, verb: string): readonly Id[] {
  let ids: readonly Id[] = []
  const patch = commit(`${verb} ${countOf(fragment)}`, (tx) => {
    ids = pasteElements(tx, fragment, { ids: newId, ...where })
    for (const id of ids) {
      const zone = (tx.model.assets[id] ?? tx.model.zones[id])?.zone
      if (zone) growToFit(tx, zone)
    }
  })
  if (patch.length === 0) return []
  select(ids)
  return ids
}

function countOf({ assets, zones, notes }: Fragment): string {
  const names = [assets, zones].flatMap((table) => Object.values(table)).map((row) => row.name)
  const count = names.length + Object.keys(notes).length
  return count === 1 && names[0] !== undefined ? names[0] : wording.elements(count)
}

/** The selected elements as text for the clipboard: a small model of its own. Null when nothing can be copied. */
export function copyText(): string | null {
  const part = selectedPart()
  return part && writeModel(part)
}

/** The selected elements as a small model of its own; null when nothing that is selected has a place. */
export function selectedPart(): Model | null {
  const fragment = fragmentOf(sessionStore.getState().selection)
  if (Object.keys(fragment.places).length === 0) return null
  const { assets, zones, flows, places, notes, threats } = fragment
  return {
    ...emptyModel('clipboard', wording.copiedElements, COPIED),
    assets,
    zones,
    flows,
    places,
    notes,
    threats,
  }
}

/** A clipping is no document: nobody asks when it was made. */
const COPIED = '2000-01-01T00:00:00.000Z'

/** More than that is no note. */
const LONGEST_NOTE = 2000

function pasteNote(text: string, at: Point | null): boolean {
  const words = text.replace(/\r\n?/g, '\n').trim()
  if (words === '' || words.length > LONGEST_NOTE) return false
  addNote(words, at)
  announce(wording.pastedANote)
  return true
}

let lastPaste = { text: '', times: 0 }

/**
 * Pastes text that `copyText` or a Strideboard file holds; with its top left corner at a place, or else beside
 * the original, a step further each time. Other text becomes a sticky note; what is neither a model nor text to
 * read is answered with false.
 */
export function pasteText(text: string, at: Point | null): boolean {
  if (!/^\s*[{[]/.test(text)) return pasteNote(text, at)
  const result = readModel(text)
  if (!result.ok || Object.keys(result.model.places).length === 0) return false
  lastPaste = { text, times: lastPaste.text === text ? lastPaste.times + 1 : 1 }
  const beside = STEP * lastPaste.times
  const ids = insertFragment(result.model, at ? { at } : { offset: { x: beside, y: beside } }, wording.paste)
  if (ids.length > 0) announce(wording.pasted(ids.length))
  return true
}
