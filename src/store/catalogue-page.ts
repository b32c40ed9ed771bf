/** Which page of the catalogue is open, and those before it. */

import { createStore } from 'zustand/vanilla'
import { setSession } from './session'

export type CatalogueSection = 'kinds' | 'rules' | 'mitigations' | 'attackers' | 'references'
export type CataloguePage = { readonly section: CatalogueSection; readonly id: string }

type Browsing = {
  /** The list beside the page. */
  readonly section: CatalogueSection
  readonly page: CataloguePage | null
  /** What the back button leads to, the nearest last. */
  readonly before: readonly CataloguePage[]
}

export const catalogueStore = createStore<Browsing>(() => ({ section: 'kinds', page: null, before: [] }))

/** Opens the catalogue, at a page if one is given, else where it was. */
export function openCatalogue(page?: CataloguePage): void {
  if (page) catalogueStore.setState({ section: page.section, page, before: [] })
  setSession({ dialog: 'catalogue' })
}

/** Shows another list; the page beside it stays. */
export function showSection(section: CatalogueSection): void {
  catalogueStore.setState({ section })
}

/** Turns to another page, and its list. */
export function turnTo(page: CataloguePage): void {
  const { page: here, before } = catalogueStore.getState()
  if (here?.section === page.section && here.id === page.id) return
  catalogueStore.setState({ section: page.section, page, before: here ? [...before, here] : before })
}

/** Turns back to the page before; from the first one to the list alone. */
export function turnBack(): void {
  const { section, before } = catalogueStore.getState()
  const page = before.at(-1) ?? null
  catalogueStore.setState({ section: page?.section ?? section, page, before: before.slice(0, -1) })
}
