/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as hexadecimal. By hand, as the browser's own is asynchronous and
 * is not there on pages without TLS.
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text))
  const view = new DataView(bytes.buffer)
  const state = new Uint32Array(START)
  const words = new Uint32Array(64)
  for (let block = 0; block < bytes.length; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getUint32(block + at * 4)
    compress(state, words)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The bytes, a one bit, zeros, and the length in bits: a multiple of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(whole.length - 4, (bytes.length * 8) >>> 0)
  return whole
}

function compress(state: Uint32Array, words: Uint32Array): void {
  const word = (at: number) => words[at] ?? 0
  for (let at = 16; at < 64; at++) {
    const [near, far] = [word(at - 2), word(at - 15)]
    const small = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
    const large = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    words[at] = word(at - 16) + small + word(at - 7) + large
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at++) {
    const high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const chosen = (e & f) ^ (~e & g)
    const one = (h + high + chosen + (ROUND[at] ?? 0) + word(at)) | 0
    const low = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const most = (a & b) ^ (a & c) ^ (b & c)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + low + most) | 0]
  }
  for (const [at, more] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + more
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by))
}

/** The first 32 bits of the fractional parts of roots of the first primes, as the standard asks. */
const PRIMES = Array.from({ length: 312 }, (_, at) => at).filter(
  (at) => at > 1 && !Array.from({ length: at - 2 }, (_, by) => by + 2).some((by) => at % by === 0),
)
const ROUND = PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}
