import { type Bits, emptyBits, setBit } from './bits'
import { OPEN, YES } from './truth'

/** Where the condition inside a graph word holds: one truth per slot, and the same as sets. */
export type Fits = { readonly truth: Uint8Array; readonly yes: Bits; readonly open: Bits }

/** Both forms from the first. */
export function toFits(truth: Uint8Array): Fits {
  const yes = emptyBits(truth.length)
  const open = emptyBits(truth.length)
  truth.forEach((value, slot) => {
    if (value === YES) setBit(yes, slot)
    else if (value === OPEN) setBit(open, slot)
  })
  return { truth, yes, open }
}
