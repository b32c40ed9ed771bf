export type DiffState = 'added' | 'changed' | 'removed'

/** Plus, tilde, minus on a 12 by 12 grid. */
export const DIFF_SIGNS: Readonly<Record<DiffState, string>> = {
  added: 'M6 2v8M2 6h8',
  changed: 'M2 7.2c1.2-2 2.6-2 4-.8s2.8 1.2 4-.8',
  removed: 'M2 6h8',
}

const INKS: Readonly<Record<DiffState, string>> = {
  added: 'text-good',
  changed: 'text-accent-ink',
  removed: 'text-critical',
}

/** The sign in its colour; the word stands beside it. */
export function DiffSign({ state }: { readonly state: DiffState }) {
  return (
    <svg
      aria-hidden="true"
      className={`mt-0.5 shrink-0 ${INKS[state]}`}
      fill="none"
      height="14"
      stroke="currentColor"
      strokeLinecap="round"
      strokeWidth="2"
      viewBox="0 0 12 12"
      width="14"
    >
      <path d={DIFF_SIGNS[state]} />
    </svg>
  )
}
