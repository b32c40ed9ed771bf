/** Presenting: the chrome steps aside, the arrows lead through the worst threats or the zones. */

import * as text from '#text/commands-go'
import { documentStore } from '../store/document'
import { goToStep, presentStore, startPresenting, stopPresenting } from '../store/present'
import type { Command } from './command'

function present(): void {
  startPresenting()
  // Where the browser allows it; the presentation needs no full screen.
  void document.documentElement.requestFullscreen?.().catch(() => undefined)
}

/** Ends the presentation and the full screen with it. */
export function endPresentation(): void {
  stopPresenting()
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
}

function move(by: number): () => void {
  return () => goToStep((presentStore.getState().now?.step ?? 0) + by)
}

/** While presenting these keys work, and no others. */
const STEPPING = { group: 'view', keyOnly: true, whilePresenting: true } as const

export const presentCommands: readonly Command[] = [
  {
    id: 'present',
    title: text.present,
    group: 'view',
    section: 'present',
    icon: 'monitor',
    keywords: text.presentKeywords,
    keys: ['Shift+P'],
    when: () => Object.keys(documentStore.getState().model.assets).length > 0 || text.nothingToShow,
    run: present,
  },
  {
    ...STEPPING,
    id: 'present-next',
    title: text.nextStep,
    family: text.stepThroughThePresentation,
    keys: ['ArrowRight', 'ArrowDown', 'PageDown'],
    run: move(1),
  },
  {
    ...STEPPING,
    id: 'present-previous',
    title: text.previousStep,
    family: text.stepThroughThePresentation,
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
    run: move(-1),
  },
  {
    ...STEPPING,
    id: 'present-first',
    title: text.wholeDiagram,
    family: text.firstAndLastStep,
    keys: ['Home'],
    run: () => goToStep(0),
  },
  {
    ...STEPPING,
    id: 'present-last',
    title: text.lastStep,
    family: text.firstAndLastStep,
    keys: ['End'],
    run: () => goToStep(Number.MAX_SAFE_INTEGER),
  },
  {
    ...STEPPING,
    id: 'present-end',
    title: text.endThePresentation,
    keys: ['Escape'],
    run: endPresentation,
  },
]
