import * as text from '#text/cli'
import type { Register } from '../analysis/register'
import { overdue } from '../formats/report/content/decisions-needed'
import type { Model } from '../model/model'
import { readableLine } from '../model/readable'

/** Something that was to be done by a day that has passed, as a line and for `--format json`. */
export type Late = {
  readonly what: 'mitigation' | 'review'
  readonly key: string | null
  readonly title: string
  readonly owner: string
  readonly due: string
}

/** Planned mitigations whose due date is before this day (`2026-11-23`), then the review of the model. */
export function lateOn(date: string, model: Model, { rows, organisation }: Register): readonly Late[] {
  const mitigations = overdue([...rows, ...organisation], date).map(
    ({ key, title, element, decision }): Late => ({
      what: 'mitigation',
      key,
      title: text.threatOn(title, element.name),
      owner: decision?.owner ?? '',
      due: decision?.due ?? '',
    }),
  )
  const { reviewBy } = model.info
  if (!reviewBy || reviewBy >= date) return mitigations
  return [
    ...mitigations,
    { what: 'review', key: null, title: text.reviewOfTheModel, owner: model.info.owner, due: reviewBy },
  ]
}

/** A line for each, and how many there are; empty when nothing is late. */
export function lateTable(late: readonly Late[]): string {
  if (late.length === 0) return ''
  const lines = late.map(({ title, owner, due }) => readableLine(text.overdue(due, title, owner)))
  return `${['', ...lines, '', text.failedOverdue(late.length)].join('\n')}\n`
}
