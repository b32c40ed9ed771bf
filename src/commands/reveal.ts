/** Leads to an element or to one of its fields, from wherever it is mentioned. */

import type { Threat } from '../analysis/threat'
import type { Id } from '../model/model'
import { wantField } from '../store/field-focus'
import { select, sessionStore, setSession, type ThreatFilter } from '../store/session'
import { requestView } from '../store/viewport'
import { isNarrow } from '../ui/narrow'

/** Opens a panel: as a tab, and as a sheet where there is no room beside the canvas. */
export function showPanel(panel: string): void {
  setSession({ panel, panelOpen: true, ...(isNarrow() ? { sheet: panel } : {}) })
}

/** Opens a panel of the left side, as a sheet where there is no room beside the canvas. */
export function showLeftPanel(panel: string): void {
  setSession(isNarrow() ? { sheet: panel } : { paletteOpen: true, paletteOver: true, leftPanel: panel })
}

/** Selects an element and brings it into view. The threat list does not narrow to it: it may hold the link. */
export function showElement(id: Id): void {
  select(id === 'system' ? [] : [id], 'program')
  if (id === 'system') showPanel('inspector')
  else requestView({ type: 'reveal', ids: [id] })
}

/** Opens the inspector at one property of an element; `system` stands for the whole model. */
export function showProperty(id: Id, property: string): void {
  showElement(id)
  wantField(id, property)
  showPanel('inspector')
}

/** Makes a way through the diagram stand out on the canvas and brings all of it into view. */
export function showPath(path: readonly Id[]): void {
  setSession({ highlight: path })
  requestView({ type: 'reveal', ids: path })
}

/** Narrows the threat list to what a picture chose, whatever is selected or searched for; null takes that back. */
export function chooseThreats(chosen: ThreatFilter['chosen']): void {
  const { threatFilter } = sessionStore.getState()
  const { view } = threatFilter
  const narrowed = { ...threatFilter, stride: null, query: '', chosen, view: chosen ? 'all' : view } as const
  setSession({ threatFilter: narrowed, focusThreat: null, ...(chosen && { lastSelectionByUser: [] }) })
}

/** Opens a threat in the list, and shows what it is about on the canvas. */
export function showThreat({
  key,
  element,
}: Pick<Threat, 'key'> & { readonly element: { readonly id: Id } }): void {
  select(element.id === 'system' ? [] : [element.id])
  if (element.id !== 'system') requestView({ type: 'reveal', ids: [element.id] })
  const { threatFilter } = sessionStore.getState()
  const chosen = threatFilter.chosen?.keys.includes(key) ? threatFilter.chosen : null
  setSession({ threatFilter: { ...threatFilter, stride: null, query: '', chosen }, focusThreat: key })
  showPanel('threats')
  // The list shows the card with the next picture, or the one after where the panel was closed.
  const card = `[data-threat="${CSS.escape(key)}"] [data-card]`
  const focus = () => document.querySelector<HTMLElement>(card)?.focus()
  requestAnimationFrame(() => requestAnimationFrame(focus))
}
