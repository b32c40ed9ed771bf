/** Commands that lead the keyboard around: through the elements, along the flows, out of the canvas and back. */

import * as text from '#text/commands-go'
import type { Id } from '../model/model'
import { announce } from '../store/announce'
import { canvasPort } from '../store/canvas-port'
import { documentStore } from '../store/document'
import { select, sessionStore } from '../store/session'
import { requestView } from '../store/viewport'
import type { Command } from './command'
import { isTyping } from './field'
import { oneSelected, onlySelected, somethingSelected } from './selected'
import { goTo, goTowardsCommands } from './steps'
import { nextFlow, nextInOrder } from './walk'

/** Where Tab leads from here; null where it goes on as everywhere. */
function nextStop(step: 1 | -1): Id | null {
  const focused = canvasPort()?.focused() ?? null
  if (focused === null || (focused === 'canvas' && step < 0)) return null
  return nextInOrder(documentStore.getState().model, focused === 'canvas' ? null : focused, step)
}

function walk(step: 1 | -1): void {
  const next = nextStop(step)
  if (next !== null) goTo(next)
}

function canWalk(step: 1 | -1): () => true | string {
  return () => nextStop(step) !== null || text.noFurtherElement
}

let walkedFrom: Id | null = null

/** From an asset to its flows, one by one. The focus stays, the flow is read out. */
function walkFlows(step: 1 | -1): void {
  const { model } = documentStore.getState()
  const only = onlySelected()
  if (only === null) return
  const onFlow = model.flows[only] !== undefined
  if (!onFlow) walkedFrom = only
  const asset = walkedFrom ?? model.flows[only]?.from
  const next = asset === undefined ? null : nextFlow(model, asset, onFlow ? only : null, step)
  if (next === null) {
    announce(text.noFlowsHere)
    return
  }
  select([next])
  requestView({ type: 'reveal', ids: [next] })
  announce(canvasPort()?.spoken(next) ?? '')
}

/** Escape leads from a panel back to the canvas, unless a field, a menu or a dialog has its own use for it. */
function leadsBack(): true | string {
  const target = document.activeElement
  const here = text.alreadyOnCanvas
  if (!target || target === document.body || target.closest('[data-canvas]')) return here
  if (target.closest('dialog, [data-modal], [role="menu"]')) return text.closeFirst
  if (target instanceof HTMLInputElement) {
    const free = /^(radio|checkbox)$/.test(target.type) || (target.type === 'search' && target.value === '')
    return free || text.leaveTheFieldFirst
  }
  return !isTyping(target) || target instanceof HTMLSelectElement || text.leaveTheFieldFirst
}

function isOnCanvas(): true | string {
  return (canvasPort()?.focused() ?? null) !== null || text.notOnCanvas
}

/** From a flow back to the asset that has the keyboard, else to nothing. */
function clearSelection(): void {
  const { flows, assets } = documentStore.getState().model
  const focused = canvasPort()?.focused() ?? null
  const only = onlySelected()
  if (only !== null && flows[only] && focused !== null && assets[focused]) {
    goTo(focused)
    return
  }
  select([])
  if (isOnCanvas() === true) canvasPort()?.focus(null)
}

/** Escape goes out by one level: panel, selection, element, canvas. */
const levels: readonly Command[] = [
  {
    id: 'back-to-canvas',
    title: text.goBackToTheCanvas,
    group: 'go',
    keyOnly: true,
    keys: ['Escape'],
    whileTyping: true,
    when: leadsBack,
    run: () => canvasPort()?.focus(sessionStore.getState().selection[0] ?? null),
  },
  {
    id: 'clear-selection',
    title: text.clearTheSelection,
    group: 'edit',
    section: 'select',
    keys: ['Escape'],
    when: somethingSelected,
    run: clearSelection,
  },
  {
    id: 'leave-canvas',
    title: text.leaveTheCanvas,
    group: 'go',
    keyOnly: true,
    keys: ['Escape'],
    when: isOnCanvas,
    run: () => {
      const port = canvasPort()
      if (port?.focused() === 'canvas') port.release()
      else port?.focus(null)
    },
  },
]

const openMenu: Command = {
  id: 'context-menu',
  title: text.openTheContextMenu,
  group: 'go',
  keyOnly: true,
  keys: ['ContextMenu', 'Shift+F10'],
  notFromPanels: true,
  run: () => canvasPort()?.openMenu(),
}

const walks: readonly Command[] = [
  {
    id: 'next-element',
    title: text.nextElement,
    group: 'go',
    keyOnly: true,
    family: text.walkThroughTheDiagram,
    keys: ['Tab'],
    notFromPanels: true,
    when: canWalk(1),
    run: () => walk(1),
  },
  {
    id: 'previous-element',
    title: text.previousElement,
    group: 'go',
    keyOnly: true,
    family: text.walkThroughTheDiagram,
    keys: ['Shift+Tab'],
    notFromPanels: true,
    when: canWalk(-1),
    run: () => walk(-1),
  },
  {
    id: 'next-flow',
    title: text.nextFlowOfTheAsset,
    group: 'go',
    section: 'flows',
    family: text.walkThroughTheFlows,
    keys: ['E'],
    notFromPanels: true,
    when: oneSelected,
    run: () => walkFlows(1),
  },
  {
    id: 'previous-flow',
    title: text.previousFlowOfTheAsset,
    group: 'go',
    section: 'flows',
    family: text.walkThroughTheFlows,
    keys: ['Shift+E'],
    notFromPanels: true,
    when: oneSelected,
    run: () => walkFlows(-1),
  },
]

export const goCommands: readonly Command[] = [...levels, ...walks, ...goTowardsCommands, openMenu]
