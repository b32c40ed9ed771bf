import { createStore } from 'zustand/vanilla'
import type { Id, Stride, ThreatKey } from '../model/model'
import { localPort } from './storage'

export type Theme = 'system' | 'light' | 'dark'

export type ThreatFilter = {
  /** Threats of some sort, or what to answer and what to do next. */
  readonly view: 'attention' | 'all' | 'confirm' | 'answered' | 'questions' | 'mitigations'
  readonly group: 'risk' | 'element' | 'cause' | 'stride' | 'severity'
  readonly stride: Stride | null
  readonly query: string
  /** Narrow the list to what is selected on the canvas. */
  readonly followSelection: boolean
  /** Some threats that a picture chose, such as a cell of the risk matrix; null for all. */
  readonly chosen: { readonly label: string; readonly keys: readonly ThreatKey[] } | null
}

/** What belongs to this tab and not to the document. */
export type Session = {
  readonly selection: readonly Id[]
  /** The last selection that a person made, as against one that undo, paste or loading brought about. */
  readonly lastSelectionByUser: readonly Id[]
  readonly hovered: Id | null
  /** Elements that stand out on the canvas, such as an attack path; the others step back. Empty for none. */
  readonly highlight: readonly Id[]
  readonly focusThreat: ThreatKey | null
  readonly tool: 'select' | 'hand'
  /** The open tab of the side panel. */
  readonly panel: string
  /** The open tab on the left. */
  readonly leftPanel: string
  readonly paletteOpen: boolean
  readonly panelOpen: boolean
  /** Width of the side panel in pixels as somebody pulled it, or null for the usual one. */
  readonly panelWidth: number | null
  /** Where the palette is a rail of icons: it lies open over the canvas. */
  readonly paletteOver: boolean
  readonly minimap: boolean
  /** Cards and flows are tinted by their worst open risk. */
  readonly heat: boolean
  /** Only these and what they are joined to stand in full; empty for everything. */
  readonly neighbours: readonly Id[]
  /** On narrow screens: the panel that lies over the canvas. */
  readonly sheet: string | null
  /** The person chose an empty canvas, so the welcome stays away from it. */
  readonly welcomed: boolean
  readonly theme: Theme
  /** The element whose name is being typed on the canvas. */
  readonly renaming: Id | null
  /** The element whose name is being typed in the outline. */
  readonly renamingRow: Id | null
  readonly threatFilter: ThreatFilter
  /** A workshop goes through the threats; the canvas stays, everything else gives way. */
  readonly triage: boolean
  /** The open dialog. */
  readonly dialog: string | null
}

const KEY = 'strideboard/session'
const REMEMBERED = [
  'theme',
  'panel',
  'leftPanel',
  'paletteOpen',
  'panelOpen',
  'panelWidth',
  'minimap',
] as const
type Remembered = Pick<Session, (typeof REMEMBERED)[number]>

const START: Session = {
  selection: [],
  lastSelectionByUser: [],
  hovered: null,
  highlight: [],
  focusThreat: null,
  tool: 'select',
  panel: 'threats',
  leftPanel: 'palette',
  paletteOpen: true,
  panelOpen: true,
  panelWidth: null,
  paletteOver: false,
  minimap: false,
  heat: false,
  neighbours: [],
  sheet: null,
  welcomed: false,
  theme: 'system',
  renaming: null,
  renamingRow: null,
  threatFilter: {
    view: 'attention',
    group: 'risk',
    stride: null,
    query: '',
    followSelection: true,
    chosen: null,
  },
  triage: false,
  dialog: null,
}

const storage = localPort()

export const sessionStore = createStore<Session>()(() => ({ ...START, ...recall() }))

/** Changes some of the session; theme and open panels are remembered for the next visit. */
export function setSession(partial: Partial<Session>): void {
  sessionStore.setState(partial)
  if (REMEMBERED.some((field) => field in partial)) remember(sessionStore.getState())
}

/** Selects exactly these. `by` says whether a person did it; the threat list follows people only. */
export function select(ids: readonly Id[], by: 'user' | 'program' = 'user'): void {
  const { selection } = sessionStore.getState()
  const next = sameIds(selection, ids) ? selection : [...ids]
  sessionStore.setState(by === 'user' ? { selection: next, lastSelectionByUser: next } : { selection: next })
}

/** Adds to the selection or takes out of it. */
export function toggleSelect(id: Id): void {
  const { selection } = sessionStore.getState()
  select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id])
}

function sameIds(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}

function remember(session: Session): void {
  const kept = Object.fromEntries(REMEMBERED.map((field) => [field, session[field]]))
  // Where storage is blocked or full, the choice lasts for this visit.
  storage?.write(KEY, JSON.stringify(kept))
}

function recall(): Partial<Remembered> {
  try {
    const stored: unknown = JSON.parse(storage?.read(KEY) ?? '{}')
    return typeof stored === 'object' && stored !== null ? sound(stored) : {}
  } catch {
    return {}
  }
}

function sound(stored: Partial<Record<keyof Remembered, unknown>>): Partial<Remembered> {
  const { theme, panel, leftPanel, paletteOpen, panelOpen, panelWidth, minimap } = stored
  return {
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(typeof panel === 'string' && { panel }),
    ...(typeof leftPanel === 'string' && { leftPanel }),
    ...(typeof paletteOpen === 'boolean' && { paletteOpen }),
    ...(typeof panelOpen === 'boolean' && { panelOpen }),
    ...(typeof panelWidth === 'number' && Number.isFinite(panelWidth) && { panelWidth }),
    ...(typeof minimap === 'boolean' && { minimap }),
  }
}
