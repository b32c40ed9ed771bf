/** The only clock of the stores, so that tests can stand in for time. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly millis: () => number
}

const REAL: Clock = { millis: () => Date.now() }
let clock = REAL

/** Replaces the clock; without one, the real clock is back. */
export function setClock(next: Clock = REAL): void {
  clock = next
}

/** The present as ISO 8601, UTC. */
export function now(): string {
  return new Date(clock.millis()).toISOString()
}

/** The present in milliseconds, for measuring pauses. */
export function tick(): number {
  return clock.millis()
}
