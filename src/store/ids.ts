import type { Id } from '../model/model'

/** A fresh id for an element or a model; 122 random bits. */
export function newId(): Id {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  // Pages served over plain http from another machine have no randomUUID.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
