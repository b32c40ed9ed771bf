import { useRef, useState } from 'react'
import * as text from '#text/questions'
import { answerQuestions } from '../../commands/answer'
import { tellOutcome } from '../../commands/tell'
import { Button } from '../../ui/button'
import { QuestionRow } from './question-row'
import type { OpenQuestions } from './use-questions'
import { useRowFocus } from './use-row-focus'

/** So many rows at a time. */
const CHUNK = 30

/** Every open question, the one that settles most open risk first, and those to which nobody knows the answer. */
export function QuestionList({ questions }: { readonly questions: OpenQuestions }) {
  const { open, unsure } = questions
  const [limit, setLimit] = useState(CHUNK)
  const list = useRef<HTMLElement>(null)
  const { reached, watch } = useRowFocus(list, questions)
  const shown = open.slice(0, limit)
  const rows = [...shown, ...unsure]
  const current = rows.find(({ id }) => id === reached)?.id ?? rows[0]?.id
  if (rows.length === 0) return <p className="px-4 py-6 text-center text-muted">{text.allAnswered}</p>
  return (
    <section aria-label={text.questions} className="flex flex-col gap-1.5" ref={list} {...watch}>
      {open.length > 0 && <p className="text-muted text-xs pointer-coarse:hidden">{text.keysExplained}</p>}
      {shown.map((group) => (
        <QuestionRow
          className="border-line bg-raised"
          current={group.id === current}
          group={group}
          key={group.id}
        />
      ))}
      {open.length > limit && (
        <Button onClick={() => setLimit(limit + CHUNK)}>
          {text.showMoreOf(Math.min(CHUNK, open.length - limit), open.length - limit)}
        </Button>
      )}
      {unsure.length > 0 && <h2 className="mt-2 font-semibold">{text.dontKnowYet}</h2>}
      {unsure.map((group) => (
        <QuestionRow
          className="border-line-strong border-dashed"
          current={group.id === current}
          group={group}
          key={`unsure ${group.id}`}
        >
          <Button
            onClick={() =>
              void tellOutcome(text.askedAgain, () => answerQuestions(group.questions, undefined))
            }
            size="sm"
            variant="ghost"
          >
            {text.askAgain}
          </Button>
        </QuestionRow>
      ))}
    </section>
  )
}
