/** Opens the model to begin with, and keeps the open one on this device from then on. */

import type { Id } from '../model/model'
import { flush, resync } from './autosave'
import { isBlocked, keepChanges, lastOpen, openAutosave, putFreshOnDesk } from './desk'
import { listModels, openModel } from './library'
import { reportBlocked } from './save-state'

/** Starts it once, before the first paint. Answers with the way to stop it. */
export function startPersistence(): () => void {
  if (isBlocked) reportBlocked()
  openFirst()
  const stopKeeping = keepChanges()
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
  }
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
