import * as text from '#text/canvas'
import { levelInSentence } from '#text/levels'
import type { Badge } from './badge'

/** "5 open threats, worst high", or "no open threats". */
export function threatWords(badge: Badge | null): string {
  if (!badge || badge.open === 0) return text.noOpenThreats
  return badge.worst
    ? text.openThreatsWorst(badge.open, levelInSentence[badge.worst])
    : text.openThreats(badge.open)
}
