/** Getting back what was: earlier versions that the device kept, and the steps of this visit. */

import * as text from '#text/earlier'
import { date } from '#text/locale'
import { LIMITS } from '../model/limits'
import type { Model } from '../model/model'
import { diff } from '../model/patch'
import { announce } from '../store/announce'
import { commit, documentStore, newId, redo, undo } from '../store/document'
import { showEarlier } from '../store/earlier'
import { importModel, openModel } from '../store/library'
import { notify } from '../store/notices'
import { setSession } from '../store/session'
import { requestView } from '../store/viewport'
import type { Command } from './command'

/** Opens an earlier version as a model of its own, called after its time. */
export function openEarlierCopy(version: Model): void {
  const { info } = version
  const end = text.copyOf('', date(info.updated, 'moment'))
  const title = info.title.slice(0, LIMITS.name - end.length) + end
  openModel(importModel({ ...version, info: { ...info, id: newId(), title } }))
  requestView({ type: 'fit' })
  announce(text.openedCopy(title))
}

/** Makes the open model what it was, as one step that can be undone. */
export function goBackTo(version: Model): void {
  const { model } = documentStore.getState()
  const moment = date(version.info.updated, 'moment')
  const { id, updated } = model.info
  const patch = diff(model, { ...version, info: { ...version.info, id, updated } })
  // What is refused is told where it is refused.
  if (commit(text.goBackStep(moment), patch).length === 0) return
  requestView({ type: 'fit' })
  notify({ tone: 'info', text: text.wentBack(moment) })
}

/** Undoes (a negative number) or redoes so many steps. */
export function goSteps(steps: number): void {
  let label: string | null = null
  for (let n = 0; n < Math.abs(steps); n++) {
    const done = steps < 0 ? undo() : redo()
    if (done === null) break
    label = done
  }
  const { past, forgotten } = documentStore.getState()
  const start = forgotten ? text.asBefore : text.asOpened
  if (label !== null) announce(text.wentTo(past.at(-1)?.label ?? start))
}

export const earlierCommands: readonly Command[] = [
  {
    id: 'earlier-versions',
    title: text.earlierVersionsTitle,
    group: 'file',
    icon: 'history',
    keywords: text.earlierVersionsKeywords,
    run: () => showEarlier(null),
  },
  {
    id: 'history',
    title: text.historyTitle,
    group: 'edit',
    section: 'history',
    icon: 'clock',
    keywords: text.historyKeywords,
    run: () => setSession({ dialog: 'history' }),
  },
]
