import type { Badge } from './badge'

/** "5 open threats, worst high", or "no open threats". */
export function threatWords(badge: Badge | null): string {
  if (!badge || badge.open === 0) return 'no open threats'
  const count = badge.open === 1 ? '1 open threat' : `${badge.open} open threats`
  return badge.worst ? `${count}, worst ${badge.worst}` : count
}
