/** Hints that show once, at the moment they help. What was shown is remembered on this device. */

import { createStore } from 'zustand/vanilla'
import type { Model } from '../model/model'
import { onPatch } from './document'
import { localPort } from './storage'

export type Hint = 'connect' | 'threats' | 'zone'

const KEY = 'strideboard/hints'
const storage = localPort()

/** The hint on screen. */
export const hintStore = createStore<{ readonly hint: Hint | null }>(() => ({ hint: null }))

/** Whoever has done so much since has read it, and it stands in the way. */
const STEPS_SHOWN = 4

const seen = new Set(recall())
let stepsSince = 0

/** Takes the hint away for good. */
export function dismissHint(): void {
  hintStore.setState({ hint: null })
}

/** Watches what people draw from now on; answers the function that stops it. */
export function startHints(): () => void {
  return onPatch((_, origin, model) => {
    const { hint } = hintStore.getState()
    if (hint && (!holds(hint, model) || ++stepsSince > STEPS_SHOWN)) dismissHint()
    // Undo, redo and loading are nobody's first steps.
    if (origin === 'user') offer(model)
  })
}

function offer(model: Model): void {
  const next = (['threats', 'zone', 'connect'] as const).find((hint) => !seen.has(hint) && fits(hint, model))
  if (!next) return
  seen.add(next)
  storage?.write(KEY, JSON.stringify([...seen]))
  stepsSince = 0
  hintStore.setState({ hint: next })
}

/** Whether the moment has come: something is there for the first time. */
function fits(hint: Hint, { assets, flows, zones }: Model): boolean {
  const count = { connect: assets, threats: flows, zone: zones }[hint]
  const first = Object.keys(count).length === 1
  return first && (hint !== 'connect' || Object.keys(flows).length === 0)
}

/** Whether what it speaks of is still there, and still new. */
function holds(hint: Hint, { assets, flows, zones }: Model): boolean {
  if (hint === 'connect') return Object.keys(assets).length > 0 && Object.keys(flows).length === 0
  return Object.keys(hint === 'threats' ? flows : zones).length > 0
}

function recall(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage?.read(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : []
  } catch {
    return []
  }
}
