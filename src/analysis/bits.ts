/** Sets of small whole numbers, one bit each, in words of 32. */
export type Bits = Uint32Array

/** An empty set for numbers from 0 to `capacity` - 1. */
export function emptyBits(capacity: number): Bits {
  return new Uint32Array((capacity + 31) >>> 5)
}

/** Puts a number below the capacity into the set. */
export function setBit(bits: Bits, index: number): void {
  const word = index >>> 5
  bits[word] = (bits[word] ?? 0) | (1 << (index & 31))
}

/** Whether the set holds the number. */
export function hasBit(bits: Bits, index: number): boolean {
  return (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1
}

/** Do the two sets share a member other than `except`? */
export function meet(a: Bits, b: Bits, except: number): boolean {
  const skipped = except >>> 5
  const mask = ~(1 << (except & 31))
  for (let word = 0; word < a.length; word++) {
    let both = (a[word] ?? 0) & (b[word] ?? 0)
    if (word === skipped) both &= mask
    if (both !== 0) return true
  }
  return false
}

/** Calls `visit` for every shared member other than `except`, in rising order. */
export function eachShared(a: Bits, b: Bits, except: number, visit: (index: number) => void): void {
  for (let word = 0; word < a.length; word++) {
    let both = (a[word] ?? 0) & (b[word] ?? 0)
    while (both !== 0) {
      const index = (word << 5) + (31 - Math.clz32(both & -both))
      if (index !== except) visit(index)
      both &= both - 1
    }
  }
}
