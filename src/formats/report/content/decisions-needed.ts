import type { RegisterRow } from '../../../analysis/register'
import { isUndecided } from '../../../analysis/standing'
import { needsReason } from '../../../model/decision'
import type { Words } from '../blocks'
import type { Findings } from '../findings'
import { counted } from '../words'

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
  const ask = (count: number, one: string, many: string, rest: string) => {
    if (count > 0) items.push([{ text: counted(count, one, many), strong: true }, { text: ` ${rest}` }])
  }
  ask(reopened, 'decision', 'decisions', 'no longer fit the system and are to be taken again.')
  ask(pressing('critical'), 'critical threat', 'critical threats', 'confirmed and not decided.')
  ask(pressing('high'), 'high threat', 'high threats', 'confirmed and not decided.')
  ask(late.length, 'mitigation', 'mitigations', `planned for a day before ${date} and not in place.`)
  ask(unowned, 'planned mitigation', 'planned mitigations', 'without an owner or a due date.')
  ask(unreasoned, 'decision', 'decisions', 'without the reason that others will ask for.')
  ask(questions, 'threat', 'threats', 'that a question about the system would confirm or rule out.')
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
  if (reviewBy === null) return [{ text: 'No review is planned; somebody said so.' }]
  if (!reviewBy) return [{ text: 'No review date is set.', strong: true }]
  const passed = reviewBy < date ? [{ text: ', it has passed.' }] : []
  return [{ text: `Next review: ${reviewBy}`, strong: true }, ...passed]
}
