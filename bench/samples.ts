/** The value below which the share `q` (0..1) of the samples lies. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

export const median = (samples: readonly number[]) => quantile(samples, 0.5)

/** Milliseconds that one run of the callback takes. */
export function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Runs it some times unmeasured, so that the code is warm, then gives the times of the measured ones. */
export function times(runs: number, run: (index: number) => unknown, warmUp = 5): readonly number[] {
  for (let index = 0; index < warmUp; index++) run(index)
  return Array.from({ length: runs }, (_, index) => time(() => run(index + warmUp)))
}
