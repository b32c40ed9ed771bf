/** Presenting: the chrome steps aside, the arrows lead through the worst threats or the zones. */

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
const STEPPING = { group: 'View', keyOnly: true, whilePresenting: true } as const

export const presentCommands: readonly Command[] = [
  {
    id: 'present',
    title: 'Present',
    group: 'View',
    section: 'present',
    icon: 'monitor',
    keywords: 'presenter presentation full screen slides step through zen',
    keys: ['Shift+P'],
    when: () => Object.keys(documentStore.getState().model.assets).length > 0 || 'There is nothing to show',
    run: present,
  },
  {
    ...STEPPING,
    id: 'present-next',
    title: 'Next step',
    family: 'Step through the presentation',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown'],
    run: move(1),
  },
  {
    ...STEPPING,
    id: 'present-previous',
    title: 'Previous step',
    family: 'Step through the presentation',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
    run: move(-1),
  },
  {
    ...STEPPING,
    id: 'present-first',
    title: 'Whole diagram',
    family: 'First and last step of the presentation',
    keys: ['Home'],
    run: () => goToStep(0),
  },
  {
    ...STEPPING,
    id: 'present-last',
    title: 'Last step',
    family: 'First and last step of the presentation',
    keys: ['End'],
    run: () => goToStep(Number.MAX_SAFE_INTEGER),
  },
  {
    ...STEPPING,
    id: 'present-end',
    title: 'End the presentation',
    keys: ['Escape'],
    run: endPresentation,
  },
]
