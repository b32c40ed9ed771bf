/** The whole catalogue on the screen's side, once it has loaded: rules, mitigations and references are too much to wait for. */

import { createStore } from 'zustand/vanilla'
import * as words from '#text/store'
import type { Catalogue } from '../catalogue/define'
import type { StoredPack } from '../catalogue/pack/model-catalogue'
import { documentStore } from './document'
import { notify } from './notices'

export const knowledgeStore = createStore<{ readonly catalogue: Catalogue | null }>(() => ({
  catalogue: null,
}))

let asked = false

/** Starts loading, and follows the rule packs of the document from then on; asking again does nothing. */
export function loadKnowledge(): void {
  if (asked) return
  asked = true
  void import('../catalogue/pack/model-catalogue').then(
    ({ catalogueOf, storedPacks }) => {
      const follow = () => {
        const { model } = documentStore.getState()
        knowledgeStore.setState({ catalogue: catalogueOf(model) })
        for (const stored of storedPacks(model)) tellBroken(stored)
      }
      documentStore.subscribe(({ model }, before) => {
        if (model.packs !== before.model.packs) follow()
      })
      follow()
    },
    () => {
      asked = false
    },
  )
}

/** What the person was told already. */
const told = new Set<string>()

function tellBroken({ id, on, pack, problems: [first] }: StoredPack): void {
  if (!on || pack || !first) return
  const detail = `${first.where}: ${first.message}`
  if (told.has(`${id} ${detail}`)) return
  told.add(`${id} ${detail}`)
  const text = words.packBroken(id)
  notify({ tone: 'problem', text, detail })
}

/** What a mitigation is called; its id until the catalogue is there, or for one that nobody declared. */
export function controlName(id: string): string {
  return knowledgeStore.getState().catalogue?.controls.get(id)?.name ?? id
}
