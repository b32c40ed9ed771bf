/** What was chosen in the palette lately, kept on this device. */

import { localPort } from '../../store/storage'

const KEY = 'strideboard/recent'
const KEPT = 6

const storage = localPort()

/** Ids of entries, the last chosen first. */
export function recentEntries(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage?.read(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, KEPT) : []
  } catch {
    return []
  }
}

/** Puts an entry first. */
export function keepRecent(id: string): void {
  const next = [id, ...recentEntries().filter((other) => other !== id)].slice(0, KEPT)
  storage?.write(KEY, JSON.stringify(next))
}
