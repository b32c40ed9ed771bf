/** Says what a change did, for those who do not see the picture: the change, and what became of the threats. */

import * as words from '#text/commands-tell'
import { type Analysis, allThreats, isOpen } from '../analysis/threat'
import { announce, announceStore } from '../store/announce'
import { analysisReady, derivedStore } from '../store/derived'
import { documentStore, onPatch } from '../store/document'
import { noticeStore } from '../store/notices'
import { isTyping } from './field'

/** So long nothing happens before the sum of what happened is said, in milliseconds. */
const CALM = 700

/** What had been said, shown and derived before the first change that is still to be told. */
type Before = {
  readonly analysis: Analysis | null
  readonly said: number
  readonly shown: number | undefined
}

function nowKnown(): Before {
  return {
    analysis: derivedStore.getState().analysis,
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
    if (!start || noticeStore.getState().notices.at(-1)?.id !== start.shown) return
    const label = documentStore.getState().past.at(-1)?.label
    const outcome = start.analysis ? threatsSaid(start.analysis, await analysisReady()) : ''
    const what = announceStore.getState().count === start.said && label ? [words.done(label)] : []
    const text = [...what, ...(outcome ? [outcome] : [])].join('. ')
    if (text) announce(text)
  }
  const stop = onPatch((_, origin) => {
    clearTimeout(timer)
    if (origin === 'load') {
      before = null
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

/** "5 new threats, 2 to confirm. 1 threat gone"; empty when the open threats are the same. */
export function threatsSaid(before: Analysis, after: Analysis): string {
  const open = (analysis: Analysis) => allThreats(analysis).filter(isOpen)
  const wasOpen = new Set(open(before).map(({ key }) => key))
  const nowOpen = open(after)
  const now = new Set(nowOpen.map(({ key }) => key))
  const fresh = nowOpen.filter(({ key }) => !wasOpen.has(key))
  const gone = [...wasOpen].filter((key) => !now.has(key)).length
  const unsure = fresh.filter(({ status }) => status !== 'confirmed').length
  const parts = [
    ...(fresh.length > 0 ? [words.newThreats(fresh.length, unsure)] : []),
    ...(gone > 0 ? [words.threatsGone(gone)] : []),
  ]
  return parts.join('. ')
}
