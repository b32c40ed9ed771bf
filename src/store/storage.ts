/** Where texts are kept by key: the browser's local storage, or memory where that is blocked and in tests. */
export type Storage = {
  /** All keys that begin with the prefix. */
  list(prefix: string): string[]
  read(key: string): string | null
  /** Whether the text was kept; a full storage keeps what it had. */
  write(key: string, text: string): 'ok' | 'full'
  remove(key: string): void
}

/** Local storage, or null where the browser blocks it. */
export function localPort(): Storage | null {
  try {
    const { localStorage } = globalThis
    // Some browsers hand it out and fail on first use.
    localStorage.getItem('strideboard/library')
    return {
      list: (prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)),
      read: (key) => localStorage.getItem(key),
      write(key, text) {
        try {
          localStorage.setItem(key, text)
          return 'ok'
        } catch {
          return 'full'
        }
      },
      remove: (key) => localStorage.removeItem(key),
    }
  } catch {
    return null
  }
}

/** A storage that ends with the page and holds at most this many characters, keys included. */
export function memoryPort(capacity = Number.POSITIVE_INFINITY): Storage {
  const texts = new Map<string, string>()
  const used = () => [...texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  return {
    list: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
    read: (key) => texts.get(key) ?? null,
    write(key, text) {
      const old = texts.get(key)
      const growth = text.length - (old?.length ?? -key.length)
      if (growth > 0 && used() + growth > capacity) return 'full'
      texts.set(key, text)
      return 'ok'
    },
    remove: (key) => void texts.delete(key),
  }
}
