/** Says what a change did, for those who do not see the picture: the change, and what became of the threats. */

import * as words from '#text/commands-tell'
import type { Threat } from '../analysis/threat'
import { type Decided, openThreats } from '../analysis/verdict'
import type { ThreatKey } from '../model/model'
import { announce, announceStore } from '../store/announce'
import { derivedStore, openNow } from '../store/derived'
import { documentStore, onPatch } from '../store/document'
import { noticeStore, notify } from '../store/notices'
import { isTyping } from './field'
import { chooseThreats, showPanel } from './reveal'

/** So long nothing happens before the sum of what happened is said, in milliseconds. */
const CALM = 700

/** What had been said, shown and derived before the first change that is still to be told. */
type Before = {
  readonly open: readonly Threat[] | null
  readonly decided: Decided
  readonly said: number
  readonly shown: number | undefined
}

function nowKnown(): Before {
  const { analysis, own, decided } = derivedStore.getState()
  return {
    open: analysis && openThreats(analysis, { own, decided }),
    decided,
    said: announceStore.getState().count,
    shown: noticeStore.getState().notices.at(-1)?.id,
  }
}

/**
 * Starts telling; answers the function that stops it. Changes that follow each other are told as one, nothing is said
 * while somebody types, and what a command or a notice has said by itself is not said again.
 */
export function tellChanges(): () => void {
  let before: Before | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  async function tell() {
    if (isTyping(document.activeElement)) {
      timer = setTimeout(tell, CALM)
      return
    }
    const start = before
    before = null
    if (!start) return
    const open = await openNow()
    const told = noticeStore.getState().notices.at(-1)?.id !== start.shown
    tellReopened(reopened(start.decided, derivedStore.getState().decided))
    if (told) return
    const label = documentStore.getState().past.at(-1)?.label
    const outcome = start.open ? threatsSaid(start.open, open) : ''
    const what = announceStore.getState().count === start.said && label ? [words.done(label)] : []
    const text = [...what, ...(outcome ? [outcome] : [])].join('. ')
    if (text) announce(text)
  }
  const stop = onPatch((_, origin, model) => {
    clearTimeout(timer)
    if (origin === 'load') {
      before = null
      announce(words.opened(model.info.title))
      return
    }
    before ??= nowKnown()
    timer = setTimeout(tell, CALM)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/** The threats whose decision held before and asks again now. */
export function reopened(before: Decided, after: Decided): readonly ThreatKey[] {
  return [...after].flatMap(([key, { standing }]) => {
    const old = before.get(key)?.standing
    return standing === 're-opened' && old && old !== standing ? [key] : []
  })
}

/** A change here may ask again what was decided there, where nobody is looking. */
function tellReopened(keys: readonly ThreatKey[]): void {
  if (keys.length === 0) return
  const show = () => {
    chooseThreats({ label: words.reopenedThreats, keys })
    showPanel('threats')
  }
  notify({ tone: 'info', text: words.reopened(keys.length), action: { label: words.show, run: show } })
}

/** "5 new threats, 2 to confirm. 1 threat gone", of open threats; empty when they are the same. */
export function threatsSaid(before: readonly Threat[], after: readonly Threat[]): string {
  const wasOpen = new Set(before.map(({ key }) => key))
  const isOpen = new Set(after.map(({ key }) => key))
  const fresh = after.filter(({ key }) => !wasOpen.has(key))
  const gone = before.filter(({ key }) => !isOpen.has(key)).length
  const unsure = fresh.filter(({ status }) => status !== 'confirmed').length
  const parts = [
    ...(fresh.length > 0 ? [words.newThreats(fresh.length, unsure)] : []),
    ...(gone > 0 ? [words.threatsGone(gone)] : []),
  ]
  return parts.join('. ')
}
