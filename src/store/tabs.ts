/** What the tabs that show one model tell each other. */

import type { Id } from '../model/model'
import { isRecord } from '../model/own'
import type { Patch } from '../model/patch'
import { fromWire, toWire } from './wire'

export type Message =
  /** A change, told at once. */
  | { readonly type: 'patch'; readonly from: string; readonly patch: Patch }
  /** All that the sender told so far is in the storage, as this revision or a later one. */
  | { readonly type: 'saved'; readonly from: string; readonly revision: number }
  | { readonly type: 'deleted'; readonly from: string }

export type Channel = { send(message: Message): void; close(): void }
export type OpenChannel = (id: Id, receive: (message: Message) => void) => Channel

/** Opens the channel of a model to the other tabs of this browser. Where there is none, nobody answers. */
export const openBroadcast: OpenChannel = (id, receive) => {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} }
  const channel = new BroadcastChannel(`strideboard/${id}`)
  channel.onmessage = ({ data }) => {
    const message = parseMessage(data)
    if (message) receive(message)
  }
  return {
    send(message) {
      channel.postMessage(message.type === 'patch' ? { ...message, patch: toWire(message.patch) } : message)
    },
    close: () => channel.close(),
  }
}

/** The message, or null for anything that a tab of this version would not send. */
export function parseMessage(data: unknown): Message | null {
  if (!isRecord(data) || typeof data.from !== 'string') return null
  const { type, from, revision } = data
  if (type === 'saved' && typeof revision === 'number') return { type, from, revision }
  if (type === 'deleted') return { type, from }
  const patch = type === 'patch' ? fromWire(data.patch) : null
  return patch && { type: 'patch', from, patch }
}
