/** Lookups that a hostile id such as `constructor` or `__proto__` cannot lead astray. */

/** The record's own value under the key, never an inherited one. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** Names that every object inherits; they are no ids, so that a plain `table[id]` is safe everywhere. */
export function isReserved(key: string): boolean {
  return key in Object.prototype
}

/** A plain object, as JSON has them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
