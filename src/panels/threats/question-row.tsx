import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import * as text from '#text/questions'
import type { QuestionGroup } from '../../analysis/question-groups'
import { useDocument } from '../../store/use'
import { SeverityBadge } from '../../ui/severity'
import { askedOf } from '../asked'
import { AnswerButtons } from './answer-buttons'
import { OneByOne } from './one-by-one'
import { PlaceNames, QuestionPlaces } from './question-places'
import { useAnswering } from './use-answering'

type RowProps = {
  readonly group: QuestionGroup
  /** Tab reaches it; arrows lead to the others. */
  readonly current: boolean
  readonly className: string
  /** More buttons at the end of the answers. */
  readonly children?: ReactNode
}

/**
 * A question with the elements that it is about, what hangs on it and its answers. While the keyboard is on it, one
 * key answers for all of them; right and left open and close the list of them.
 */
export function QuestionRow({ group, current, className, children }: RowProps) {
  const { questions, settles } = group
  const model = useDocument((state) => state.model)
  const asked = askedOf(model, questions[0])
  const answering = useAnswering(questions, asked)
  const [open, setOpen] = useState(false)
  const title = useId()
  const several = questions.length > 1
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    answering.onKeyDown(event)
    if (event.target !== event.currentTarget || !several) return
    if (event.key === 'ArrowRight') setOpen(true)
    if (event.key === 'ArrowLeft') setOpen(false)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be named by its legend, here it is the heading
    <div
      aria-labelledby={title}
      className={`rounded-card border p-2.5 ${className}`}
      data-question={group.id}
      onKeyDown={onKeyDown}
      role="group"
      tabIndex={current ? 0 : -1}
    >
      <div className="flex items-start gap-2">
        <h3 className="min-w-0 flex-1 font-semibold leading-5" id={title}>
          {asked.text}
        </h3>
        <SeverityBadge level={group.worst} />
      </div>
      <p className="text-muted text-xs">
        <QuestionPlaces
          onToggle={() => setOpen(!open)}
          open={open}
          questions={questions}
          tabIndex={current ? 0 : -1}
        />
        {` · ${text.settles(settles.length)}`}
      </p>
      {several && (open ? <OneByOne questions={questions} /> : <PlaceNames questions={questions} />)}
      <div className="mt-2 flex flex-wrap items-center gap-1.5">
        {several && <span className="text-muted text-xs">{text.allOf(questions.length)}</span>}
        <AnswerButtons answering={answering} asked={asked} />
        {children}
      </div>
    </div>
  )
}
