/** What can be done with a flow as a line: turn it round, and lead it through something. */

import * as text from '#text/commands-edit'
import { ASSET_SIZE, boxes, freeSpot, type Point } from '../model/geometry'
import { isLocked } from '../model/lock'
import type { Id } from '../model/model'
import { own } from '../model/own'
import { announce } from '../store/announce'
import { commit, documentStore } from '../store/document'
import { newId } from '../store/ids'
import { openPicker } from '../store/picker'
import { select, sessionStore } from '../store/session'
import type { Command } from './command'
import { leadThrough, nameFor, putAsset } from './insert'
import { nameOf } from './move'

/** The selected flows that can be changed. */
function flows(): Id[] {
  const { model } = documentStore.getState()
  return sessionStore.getState().selection.filter((id) => model.flows[id] && !isLocked(model, id))
}

/** Turns flows round. */
export function swapFlows(ids: readonly Id[]): void {
  commit(ids.length === 1 ? text.swapStep(nameOf(ids)) : text.swapSteps(ids.length), (tx) => {
    for (const id of ids) {
      const flow = own(tx.model.flows, id)
      if (flow) tx.set('flows', id, { from: flow.to, to: flow.from })
    }
  })
  announce(text.swapped(ids.length))
}

/** Adds an asset with its middle at a place and leads the flow through it, as one step. */
export function insertOnFlow(kind: string, at: Point, flow: Id, called?: string): Id {
  const id = newId()
  const name = nameFor(kind, called)
  commit(
    text.insertStep(name),
    (tx) => {
      putAsset(tx, id, kind, name, at)
      leadThrough(tx, flow, id)
    },
    { selectionAfter: [id] },
  )
  select([id])
  announce(text.insertedOnTheFlow(name))
  return id
}

/** Opens the kind list for an asset in the middle of the flow. */
function pickForFlow(id: Id): void {
  const { model } = documentStore.getState()
  const rects = boxes(model)
  const [a, b] = [rects.get(model.flows[id]?.from ?? ''), rects.get(model.flows[id]?.to ?? '')]
  if (!a || !b) return
  const wanted = { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) }
  const spot = freeSpot(model, wanted, ASSET_SIZE)
  openPicker({ at: { x: spot.x + ASSET_SIZE.w / 2, y: spot.y + ASSET_SIZE.h / 2 }, from: null, flow: id })
}

export const flowCommands: readonly Command[] = [
  {
    id: 'swap-flow',
    title: text.swapDirection,
    group: 'edit',
    section: 'flow',
    on: ['flow'],
    keywords: text.swapFlowKeywords,
    keys: ['X'],
    notFromPanels: true,
    when: () => flows().length > 0 || text.selectUnlockedFlow,
    run: () => swapFlows(flows()),
  },
  {
    id: 'insert-on-flow',
    title: text.insertOnFlow,
    group: 'insert',
    section: 'flow',
    on: ['flow'],
    keywords: text.insertOnFlowKeywords,
    keys: ['I'],
    notFromPanels: true,
    when: () => flows().length === 1 || text.selectOneUnlockedFlow,
    run: () => flows().forEach(pickForFlow),
  },
]
