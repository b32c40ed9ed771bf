/** Opens the model to begin with, and keeps the open one on this device from then on. */

import type { Id } from '../model/model'
import { flush, resync } from './autosave'
import { isBlocked, keepChanges, lastOpen, openAutosave, putFreshOnDesk } from './desk'
import { onPatch } from './document'
import { listModels, openModel } from './library'
import { reportBlocked } from './save-state'

/** Starts it once, before the first paint. Answers with the way to stop it. */
export function startPersistence(): () => void {
  if (isBlocked) reportBlocked()
  openFirst()
  const stopKeeping = keepChanges()
  const stopAsking = keepForGood()
  const stop = new AbortController()
  const options = { signal: stop.signal }
  window.addEventListener('pagehide', writeNow, options)
  window.addEventListener('pageshow', catchUp, options)
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? writeNow() : catchUp()),
    options,
  )
  return () => {
    stop.abort()
    stopKeeping()
    stopAsking()
  }
}

/** After the first change of somebody's own: asks the browser not to clear what is stored when room gets short. */
function keepForGood(): () => void {
  const stop = onPatch((_, origin) => {
    if (origin !== 'user') return
    stop()
    // Refused or unknown to the browser, everything is kept as it was before.
    globalThis.navigator?.storage?.persist?.().catch(() => false)
  })
  return stop
}

/** The models to try at the start: what this tab showed last, then by the time of the last change. */
function firstModels(): readonly Id[] {
  const ids = listModels().map(({ id }) => id)
  const last = lastOpen()
  return last !== null && ids.includes(last) ? [last, ...ids.filter((id) => id !== last)] : ids
}

function openFirst(): void {
  if (!firstModels().some(openModel)) putFreshOnDesk()
}

function writeNow(): void {
  const save = openAutosave()
  if (save) flush(save)
}

function catchUp(): void {
  const save = openAutosave()
  if (save) resync(save)
}
