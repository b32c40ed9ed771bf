/**
 * Rules of STRIDE letter E that raise rights without giving control: the attacker uses the element as somebody it did
 * not mean to serve, or it is merely within reach, but it does not carry out their will. Attack paths go on from them
 * with requests only.
 */
export const LESS_THAN_CONTROL: ReadonlySet<string> = new Set([
  'API-16',
  'AGT-03',
  'FLW-05',
  'INF-12',
  'LLM-14',
])
