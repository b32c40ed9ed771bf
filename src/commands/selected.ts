/** Conditions on what is selected, with the words for when they do not hold. */

import * as text from '#text/commands-edit'
import type { Id } from '../model/model'
import { documentStore } from '../store/document'
import { sessionStore } from '../store/session'

/** The only selected element; null for none or several. */
export function onlySelected(): Id | null {
  const { selection } = sessionStore.getState()
  return selection.length === 1 ? (selection[0] ?? null) : null
}

/** The only selected element if it is an asset. */
export function selectedAsset(): Id | null {
  const only = onlySelected()
  return only !== null && documentStore.getState().model.assets[only] ? only : null
}

/** True when anything is selected, else why not. */
export function somethingSelected(): true | string {
  return sessionStore.getState().selection.length > 0 || text.nothingIsSelected
}

/** True when exactly one element is selected, else why not. */
export function oneSelected(): true | string {
  return onlySelected() !== null || text.selectOneElement
}

/** True when exactly one asset is selected, else why not. */
export function assetSelected(): true | string {
  return selectedAsset() !== null || text.selectOneAsset
}
