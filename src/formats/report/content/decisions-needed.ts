import * as text from '#text/report-overview'
import type { RegisterRow } from '../../../analysis/register'
import { isUndecided } from '../../../analysis/standing'
import { needsReason } from '../../../model/decision'
import type { Words } from '../blocks'
import type { Findings } from '../findings'

/** What somebody has to decide or do, the most pressing first; `date` is the day of the report. */
export function decisionsNeeded({ model, register }: Findings, date: string): readonly Words[] {
  const { rows } = register
  const pressing = (level: string) =>
    rows.filter(
      ({ standing, risks }) =>
        isUndecided(standing) && standing !== 'to-confirm' && risks.residual.level === level,
    ).length
  const questions = rows.filter(({ standing }) => standing === 'to-confirm').length
  const reopened = rows.filter(({ standing }) => standing === 're-opened').length
  const late = overdue(rows, date)
  const unowned = rows.filter(
    ({ standing, decision }) => standing === 'planned' && (!decision?.owner.trim() || !decision.due),
  ).length
  const unreasoned = rows.filter(
    ({ decision }) => decision && needsReason(decision.status) && decision.reason.trim() === '',
  ).length
  const items: Words[] = []
  const ask = (count: number, [what, rest]: readonly [string, string]) => {
    if (count > 0) items.push([{ text: what, strong: true }, { text: ` ${rest}` }])
  }
  ask(reopened, text.decisionsReopened(reopened))
  const [critical, high] = [pressing('critical'), pressing('high')]
  ask(critical, text.criticalUndecided(critical))
  ask(high, text.highUndecided(high))
  ask(late.length, text.mitigationsLate(late.length, date))
  ask(unowned, text.mitigationsUnowned(unowned))
  ask(unreasoned, text.decisionsUnreasoned(unreasoned))
  ask(questions, text.threatsAsking(questions))
  items.push(review(model.info.reviewBy, date))
  return items
}

/** Planned threats whose due date has passed. */
export function overdue(rows: readonly RegisterRow[], date: string): readonly RegisterRow[] {
  return rows.filter(
    ({ standing, decision }) =>
      standing === 'planned' && decision?.due !== null && decision?.due !== undefined && decision.due < date,
  )
}

function review(reviewBy: string | null | undefined, date: string): Words {
  if (reviewBy === null) return [{ text: text.noReviewPlanned }]
  if (!reviewBy) return [{ text: text.noReviewDate, strong: true }]
  const passed = reviewBy < date ? [{ text: text.reviewPassed }] : []
  return [{ text: text.nextReview(reviewBy), strong: true }, ...passed]
}
