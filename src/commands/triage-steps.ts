/** What a workshop writes into the model besides decisions: who is there, and what is put off. Each is one step. */

import * as words from '#text/commands-answer'
import type { Parked, ThreatKey } from '../model/model'
import { now } from '../store/clock'
import { commit, documentStore } from '../store/document'

const NONE: readonly Parked[] = []

function parked(): readonly Parked[] {
  return documentStore.getState().model.info.parked ?? NONE
}

/** Puts a point into the parking lot, about a threat or about anything. */
export function park(text: string, threat?: ThreatKey): void {
  const point: Parked = { text: text.trim(), at: now(), ...(threat === undefined ? {} : { threat }) }
  commit(words.parkAPoint, (tx) => tx.setInfo({ parked: [...parked(), point] }))
}

/** Takes a point out of the parking lot. */
export function unpark(index: number): void {
  const left = parked().filter((_, at) => at !== index)
  commit(words.takePointOut, (tx) => tx.setInfo({ parked: left.length > 0 ? left : undefined }))
}

/** Says who takes part; names parted by commas or lines. */
export function setParticipants(text: string): void {
  const names = [...new Set(text.split(/[,;\n]/).map((name) => name.trim()))].filter(Boolean)
  commit(words.nameParticipants, (tx) => tx.setInfo({ participants: names.length > 0 ? names : undefined }))
}
