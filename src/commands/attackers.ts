/** Attackers in and out of scope, profiles of the model's own, and crown jewels. Each is one step of history. */

import * as text from '#text/commands-edit'
import type { Id, OwnAttacker } from '../model/model'
import { own } from '../model/own'
import { commit, documentStore } from '../store/document'
import { newId } from '../store/ids'
import { sessionStore } from '../store/session'
import type { Command } from './command'

/** Says whether an attacker is one to reckon with. In scope is how every attacker starts, so nothing is stored then. */
export function setInScope(id: string, name: string, inScope: boolean): void {
  commit(inScope ? text.takeIntoScope(name) : text.takeOutOfScope(name), (tx) =>
    tx.setInfoIn('attackers', id, inScope ? undefined : { inScope }),
  )
}

/** Adds a profile of the model's own; answers with its id. */
export function addAttacker(profile: OwnAttacker): Id {
  const id = newId()
  commit(text.addAttacker(profile.name), (tx) => tx.put('attackers', id, profile))
  return id
}

/** Changes a profile of the model's own. */
export function changeAttacker(id: Id, profile: OwnAttacker): void {
  commit(text.changeAttacker(profile.name), (tx) => tx.set('attackers', id, profile))
}

/** Removes a profile of the model's own, and what was said about its scope. */
export function removeAttacker(id: Id, name: string): void {
  commit(text.removeAttacker(name), (tx) => {
    tx.remove('attackers', id)
    tx.setInfoIn('attackers', id, undefined)
  })
}

/** Marks assets as crown jewels, or takes the mark away. */
export function setCrown(ids: readonly Id[], crown: boolean): void {
  commit(crown ? text.markAsCrownJewel : text.takeCrownAway, (tx) => {
    for (const id of ids) tx.set('assets', id, { crown: crown || undefined })
  })
}

function selectedAssets(): readonly Id[] {
  const { assets } = documentStore.getState().model
  return sessionStore.getState().selection.filter((id) => own(assets, id) !== undefined)
}

/** Would marking change nothing, as all of them are marked already? */
function areCrowned(): boolean {
  const { assets } = documentStore.getState().model
  return selectedAssets().every((id) => own(assets, id)?.crown === true)
}

export const attackerCommands: readonly Command[] = [
  {
    id: 'crown',
    title: () => (areCrowned() && selectedAssets().length > 0 ? text.takeCrownAway : text.markAsCrownJewel),
    group: 'edit',
    section: 'crown',
    on: ['asset', 'many'],
    keywords: text.crownKeywords,
    when: () => selectedAssets().length > 0 || text.noAssetIsSelected,
    run: () => setCrown(selectedAssets(), !areCrowned()),
  },
]
